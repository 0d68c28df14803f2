using System.Collections.Frozen;
using System.Globalization;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Text;

namespace FeedbackLog.Wording;

/// <summary>
/// Every sentence that the site itself says, in one language. The room Wording knows how a language writes dates, numbers, durations and
/// plurals: files of words come in, and finished strings go out. Adding a language means adding one file; no rule of a language stands in code
/// but the sorting of names.
/// </summary>
public sealed class Words
{
    private static readonly Lazy<FrozenDictionary<string, Saying>> Reference = new(ReadReference);

    private readonly FrozenDictionary<string, Saying> sayings;
    private readonly NumberFormatInfo numbers;

    private Words(string language, FrozenDictionary<string, Saying> sayings)
    {
        this.sayings = sayings;
        Language = language;
        Hash = HashOf(language, sayings);
        numbers = new NumberFormatInfo
        {
            NumberGroupSeparator = this["numbers.group"],
            NumberDecimalSeparator = this["numbers.decimal"],
            NumberGroupSizes = [3],
        };
    }

    /// <summary>Language code.</summary>
    public string Language { get; }

    /// <summary>The hash of everything that is said in it.</summary>
    public ContentHash Hash { get; }

    /// <summary>All keys, sorted; those of lists and plural forms, too.</summary>
    public IReadOnlyList<string> Keys => [.. sayings.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The sentence with this key as it stands. Throws for a key that no words file holds: our own fault.</summary>
    public string this[string key] => Find(key).Text;

    /// <summary>True for the key of a sentence that needs nothing filled in.</summary>
    public bool IsFinished(string key) =>
        sayings.TryGetValue(key, out var saying) && saying.Kind == SayingKind.Sentence && !saying.Placeholders.Any();

    /// <summary>
    /// The words that a file holds, named for its language: <c>templates/words/fi.yml</c>. Keys that it lacks come from <paramref name="builtIn"/>;
    /// without that a missing key is a finding and English stands in, so that all findings of a run come together. Null when the file's name is no language.
    /// </summary>
    public static Outcome<Words> Parse(SourceFile file, Words? builtIn)
    {
        var language = Path.GetFileNameWithoutExtension(file.Name);
        if (language.Length is not (2 or 3) || !language.All(char.IsAsciiLetterLower))
            return new Outcome<Words>(null, [SiteRules.Words.About(file.Path, "language", ("language", language))]);
        var (sayings, findings) = WordsReader.Read(file, Reference.Value);
        foreach (var (key, english) in Reference.Value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (builtIn is null && !sayings.ContainsKey(key) && findings.TrueForAll(finding => !IsAbout(finding, key)))
                findings.Add(SiteRules.Words.About(file.Path, "missing", ("key", key), ("language", language)));
            sayings.TryAdd(key, builtIn?.sayings[key] ?? english);
        }
        return new Outcome<Words>(new Words(language, sayings.ToFrozenDictionary(StringComparer.Ordinal)), [.. findings]);
    }

    /// <summary>The sentence with its placeholders filled.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => Placeholder.Fill(Find(key).Text, values);

    /// <summary>The sentence in the form that the count asks for; <c>{count}</c> is the written number.</summary>
    public string Count(string key, int count) => Count(key, count, Number(count));

    /// <summary>1 234,5 or 1,234.5; at most two decimals.</summary>
    public string Number(decimal number) => number.ToString("#,##0.##", numbers);

    /// <summary>10 % or 10%.</summary>
    public string Percent(decimal percent) => Say("numbers.percent", ("number", Number(percent)));

    /// <summary>2 March 2026.</summary>
    public string Day(DateOnly day) =>
        Say("dates.day", ("day", Plain(day.Day)), ("month", Find("dates.months_in_dates").Texts[day.Month - 1]), ("year", Plain(day.Year)));

    /// <summary>March 2026.</summary>
    public string Month(int year, int month) => Say("dates.month", ("month", Find("dates.months").Texts[month - 1]), ("year", Plain(year)));

    /// <summary>January–March 2026.</summary>
    public string Quarter(int year, int quarter) => Say(
        "dates.quarter",
        ("first", Find("dates.months").Texts[quarter * 3 - 3]), ("last", Find("dates.months").Texts[quarter * 3 - 1]),
        ("quarter", Plain(quarter)), ("year", Plain(year)));

    /// <summary>3 hours, in the unit that the writer chose.</summary>
    public string Duration(Duration duration) => Count(DurationKey(duration.Unit), duration.Amount);

    private string Count(string key, int count, string written)
    {
        var saying = Find(key);
        return Placeholder.Fill(count == 1 ? saying.One : saying.Text, [("count", written)]);
    }

    private Saying Find(string key) =>
        sayings.TryGetValue(key, out var saying) ? saying : throw new KeyNotFoundException($"No words file holds '{key}'.");

    private static string DurationKey(DurationUnit unit) => unit switch
    {
        DurationUnit.Minutes => "durations.minutes",
        DurationUnit.Hours => "durations.hours",
        _ => "durations.days",
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsAbout(Diagnostic finding, string key) => finding.Arguments.Contains(("key", key));

    private static ContentHash HashOf(string language, FrozenDictionary<string, Saying> sayings)
    {
        var hash = new HashBuilder().Add(language);
        foreach (var (key, saying) in sayings.OrderBy(pair => pair.Key, StringComparer.Ordinal)) hash.Add(key).AddAll(saying.Texts);
        return hash.ToHash();
    }

    private static FrozenDictionary<string, Saying> ReadReference()
    {
        var (sayings, findings) = WordsReader.Read(BuiltInWordFiles.Find(BuiltInWordFiles.ReferenceLanguage)!, null);
        if (findings.Count > 0) throw new InvalidOperationException($"The built-in English words cannot be read: {findings[0]}");
        return sayings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
