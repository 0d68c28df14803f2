using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FeedbackLog.Diagnostics;

/// <summary>
/// What findings say in one language. The sentences stand in <c>Diagnostics/Messages/*.yml</c>, one file per language, and are read
/// when the first finding is told: a build without findings never opens them.
/// </summary>
public sealed partial class Messages
{
    private static readonly FrozenDictionary<string, Lazy<Messages>> All =
        new[] { "en", "fi", "sv" }.ToFrozenDictionary(language => language, language => new Lazy<Messages>(() => Load(language)));

    private static readonly Lazy<FrozenDictionary<string, string>> Examples = new(() => ReadValues("examples"));

    private readonly FrozenDictionary<string, string> sentences;

    private Messages(string language, FrozenDictionary<string, string> sentences) => (Language, this.sentences) = (language, sentences);

    /// <summary>The codes of the languages in which findings can be told, sorted.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fi", "sv"];

    /// <summary>The language of the sentences.</summary>
    public string Language { get; }

    /// <summary>The sentences in this language; in English where there are none.</summary>
    public static Messages For(string language) => All.GetValueOrDefault(language, All["en"]).Value;

    /// <summary>What is the case, in one sentence. Throws when the finding lacks a value that the sentence needs: that is our own fault.</summary>
    public string MessageOf(Diagnostic finding) => Tell(finding, "message");

    /// <summary>What to do about it, in one or two sentences. Throws like <see cref="MessageOf"/>.</summary>
    public string AdviceOf(Diagnostic finding) => Tell(finding, "advice");

    /// <summary>Every sentence by its address in the file (<c>FL301/missing fix/advice</c>), braces unfilled.</summary>
    internal IReadOnlyDictionary<string, string> Sentences => sentences;

    /// <summary>True when the file of examples has one for this field or setting.</summary>
    internal static bool HasExampleOf(string key) => Examples.Value.ContainsKey(key);

    private string Tell(Diagnostic finding, string part) =>
        Braces().Replace(SentenceOf(finding, part), match => ValueOf(finding, match.Groups[1].Value));

    // A wording may have sentences of its own for one key: "missing fix" beside "missing".
    private string SentenceOf(Diagnostic finding, string part)
    {
        var wording = $"{finding.Rule.Code}/{finding.Variant}";
        if (Argument(finding, "key") is { } key && sentences.TryGetValue($"{wording} {key}/{part}", out var special)) return special;
        return sentences.TryGetValue($"{wording}/{part}", out var sentence)
            ? sentence
            : throw new InvalidOperationException($"There is no {part} of {wording} in the language '{Language}'.");
    }

    private static string ValueOf(Diagnostic finding, string name)
    {
        if (Argument(finding, name) is { } value) return value;
        if (name == "example" && Argument(finding, "key") is { } key) return Examples.Value.GetValueOrDefault(key, $"{key}: …");
        throw new InvalidOperationException($"{finding.Rule.Code}/{finding.Variant} was found without a value for '{name}'.");
    }

    private static string? Argument(Diagnostic finding, string name)
    {
        foreach (var argument in finding.Arguments)
            if (argument.Name == name) return argument.Value;
        return null;
    }

    private static Messages Load(string language) => new(language, ReadValues(language));

    /// <summary>The scalars of an embedded YAML file by the keys that lead to them, joined by slashes.</summary>
    private static FrozenDictionary<string, string> ReadValues(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"messages/{name}.yml")
            ?? throw new InvalidOperationException($"The messages '{name}' are not in the assembly.");
        using var text = new StreamReader(stream);
        var parser = new Parser(text);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        ReadMap(parser, "", values);
        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void ReadMap(Parser parser, string prefix, Dictionary<string, string> values)
    {
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = prefix + parser.Consume<Scalar>().Value;
            if (parser.TryConsume<Scalar>(out var value)) values.Add(key, value.Value);
            else ReadMap(parser, key + "/", values);
        }
    }

    [GeneratedRegex(@"\{([a-z]+)\}", RegexOptions.CultureInvariant)]
    internal static partial Regex Braces();
}
