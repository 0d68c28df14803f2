using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Something that was found in a file, and where.</summary>
internal readonly record struct FoundPlace(SourceFile File, SourceSpan Span, Hit Hit)
{
    /// <summary>The finding that reports tell; it holds a place and a kind, never the text.</summary>
    public Diagnostic ToDiagnostic() => Hit.Rule.At(File, Span, Hit.Variant).As(Hit.Severity);
}

/// <summary>Scans everything that stands in one file: values, prose, link targets, comments. Each place is found once.</summary>
internal static class FileScan
{
    // Ids, days, months, durations and the words of the format; a longer value is read whatever its key.
    private const int LongestMachineValue = 10;
    private const int ShortestHash = 32;

    /// <summary>What stands in an entry's file.</summary>
    public static List<FoundPlace> Of(EntryText entry, AnonymityScanner scanner)
    {
        var pieces = new FilePieces(entry.Source);
        AddHead(entry.Head, pieces);
        foreach (var section in entry.Sections)
        {
            pieces.Pass(section.HeadingSpan);
            pieces.Add(section.Plain);
        }
        return Scan(entry.Source, pieces, scanner);
    }

    /// <summary>What stands in a plain page's file.</summary>
    public static List<FoundPlace> Of(SitePage page, AnonymityScanner scanner)
    {
        var pieces = new FilePieces(page.Source);
        AddHead(page.Head, pieces);
        pieces.Add(page.Plain);
        return Scan(page.Source, pieces, scanner);
    }

    /// <summary>What stands in a settings file; values under the passed keys (such as the organisation's own contact points) are left out.</summary>
    public static List<FoundPlace> OfSettings(SourceFile file, AnonymityScanner scanner, params ReadOnlySpan<string> passedKeys)
    {
        var pieces = new FilePieces(file);
        if (YamlReader.Read(file).Value is { } map)
            foreach (var field in map.Fields)
            {
                pieces.Pass(field.KeySpan);
                if (passedKeys.Contains(field.Key)) pieces.Pass(field.Value.Span);
                else Add(field.Value, pieces);
            }
        return Scan(file, pieces, scanner);
    }

    /// <summary>What stands in a file that could not be taken apart: it is read as it is written.</summary>
    public static List<FoundPlace> OfRaw(SourceFile file, AnonymityScanner scanner) => Scan(file, new FilePieces(file), scanner);

    private static void AddHead(YamlMap head, FilePieces pieces)
    {
        foreach (var field in head.Fields)
        {
            pieces.Pass(field.KeySpan);
            if (IsMachineKey(field.Key)) AddMachineValue(field.Value, pieces);
            else Add(field.Value, pieces);
        }
    }

    private static bool IsMachineKey(string key) => key is "id" or "approved" or "reviewed_by" || (Vocabulary.FactKeys.Contains(key) && key is not ("actions" or "changes" or "withdrawn" or "no_change_reason"));

    private static void AddMachineValue(YamlNode node, FilePieces pieces)
    {
        if (node is YamlList list) foreach (var item in list.Items) AddMachineValue(item, pieces);
        else if (node is YamlText text && (text.Value.Length <= LongestMachineValue || IsVocabulary(text.Value))) pieces.Pass(text.Span);
        else Add(node, pieces);
    }

    /// <summary>"customer_request", a key of topics.yml or people.yml (an unknown one is an error of its own), or the hash of an approved text.</summary>
    private static bool IsVocabulary(string value) =>
        value.All(letter => char.IsAsciiLetterLower(letter) || letter is '_' or '-') || (value.Length >= ShortestHash && value.All(char.IsAsciiHexDigitLower));

    private static void Add(YamlNode node, FilePieces pieces)
    {
        switch (node)
        {
            case YamlText text: pieces.Add(text); break;
            case YamlList list: foreach (var item in list.Items) Add(item, pieces); break;
            case YamlMap map:
                foreach (var field in map.Fields)
                {
                    pieces.Pass(field.KeySpan);
                    Add(field.Value, pieces);
                }
                break;
        }
    }

    private static List<FoundPlace> Scan(SourceFile file, FilePieces pieces, AnonymityScanner scanner)
    {
        pieces.AddRest();
        var plain = pieces.ToPlainText();
        var text = ScanText.Of(plain);
        var found = new List<FoundPlace>();
        foreach (var hit in scanner.Scan(text))
        {
            var span = text.ToSource(hit.Start, hit.End);
            // The parser of the prose refuses comments by itself (FL317).
            if (hit.Rule == HtmlComment.Info && pieces.IsProse(text.ToPlain(hit.Start))) continue;
            Add(new FoundPlace(file, span, hit), found);
        }
        foreach (var (start, end) in pieces.Rests)
            if (plain.Text.AsSpan(start, end - start).Contains('/') && scanner.ScanFileName(plain.Text[start..end]) is { Severity: Severity.Error } name)
                Add(new FoundPlace(file, plain.SourceOf(start, end), name), found);
        return found;
    }

    /// <summary>Where two claim one place of the source, the weightier one has it.</summary>
    private static void Add(FoundPlace place, List<FoundPlace> found)
    {
        for (var at = found.Count - 1; at >= 0; at--)
        {
            if (found[at].Span.Start >= place.Span.End || place.Span.Start >= found[at].Span.End) continue;
            if (found[at].Hit.Severity >= place.Hit.Severity) return;
            found.RemoveAt(at);
        }
        found.Add(place);
    }
}
