using System.Collections.Immutable;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Runs every recogniser over a text, takes out what the organisation allows and lets the more specific kind win where two overlap.</summary>
public sealed class AnonymityScanner
{
    private readonly ImmutableArray<IRecognizer> recognizers;
    private readonly AllowedPlaces allowed;
    private readonly bool hasDenied;
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);

    /// <summary>A scanner with all built-in recognisers.</summary>
    public AnonymityScanner(AllowList allow) : this(allow, AnonymityRecognizers.All)
    {
    }

    /// <summary>A scanner with these recognisers, the most specific kind first.</summary>
    public AnonymityScanner(AllowList allow, ImmutableArray<IRecognizer> recognizers)
    {
        this.recognizers = recognizers;
        hasDenied = recognizers.Any(recognizer => recognizer is DenyList);
        allowed = new AllowedPlaces(allow);
        foreach (var recognizer in recognizers) ranks.TryAdd(recognizer.Rule.Code, ranks.Count);
    }

    /// <summary>What stands in a text: sorted by place, no two overlap. Reads only its parameters; safe on many threads.</summary>
    public ImmutableArray<Hit> Scan(ScanText text)
    {
        var found = new List<Hit>();
        foreach (var recognizer in recognizers) recognizer.Find(text, found);
        if (found.Count == 0) return [];
        return [.. Strongest(found).Where(hit => !allowed.Hold(text, hit)).OrderBy(hit => hit.Start)];
    }

    /// <summary>What stands in a text, with this allow-list; for a single text.</summary>
    public static ImmutableArray<Hit> Scan(ScanText text, AllowList allow) => new AnonymityScanner(allow).Scan(text);

    /// <summary>
    /// The weightiest find in a file's name, a slug or a path: names of people between hyphens, identifiers as they are written. Null when there is none.
    /// </summary>
    public Hit? ScanFileName(string name)
    {
        var names = PersonalName.FindInFileName(name);
        var hasNumber = name.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || name.Contains('@', StringComparison.Ordinal);
        if (names.IsEmpty && !hasNumber && !hasDenied) return null;
        var spaced = ScanText.Of(Spaced(name));
        var found = new List<Hit>();
        foreach (var recognizer in recognizers)
            if (recognizer is DenyList denied) denied.Find(spaced, found);
        foreach (var hit in names)
            if (spaced.Text.Length != name.Length || !allowed.Hold(spaced, hit)) found.Add(hit);
        if (hasNumber)
        {
            // Between hyphens stand words: "ticket-late-again-139" is no number of a ticket, "ticket-884213" is one.
            found.AddRange(Scan(spaced).Where(hit => hit.Severity == Severity.Error && hit.Rule != PersonalName.Info));
            found.AddRange(Scan(ScanText.Of(name)).Where(hit => hit.Severity == Severity.Error && hit.Rule != PersonalName.Info && hit.Rule != OrderNumber.Info));
        }
        if (found.Count == 0) return null;
        return found.MaxBy(hit => hit.Severity);
    }

    private static string Spaced(string name) => string.Create(name.Length, name, (letters, source) =>
    {
        for (var at = 0; at < letters.Length; at++) letters[at] = source[at] is '-' or '_' or '.' or '+' or '/' ? ' ' : source[at];
    });

    private List<Hit> Strongest(List<Hit> found)
    {
        found.Sort(CompareStrength);
        var taken = new bool[found.Max(hit => hit.End)];
        var strongest = new List<Hit>();
        foreach (var hit in found)
        {
            var place = taken.AsSpan(hit.Start, hit.Length);
            if (place.Contains(true)) continue;
            place.Fill(true);
            strongest.Add(hit);
        }
        return strongest;
    }

    private int CompareStrength(Hit left, Hit right)
    {
        if (right.Severity.CompareTo(left.Severity) is not 0 and var weight) return weight;
        if (ranks[left.Rule.Code].CompareTo(ranks[right.Rule.Code]) is not 0 and var kind) return kind;
        if (right.Length.CompareTo(left.Length) is not 0 and var length) return length;
        return left.Start.CompareTo(right.Start);
    }
}
