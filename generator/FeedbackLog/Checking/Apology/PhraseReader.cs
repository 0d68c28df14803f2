using System.Collections.Immutable;

namespace FeedbackLog.Checking.Apology;

/// <summary>
/// Reads a list of phrases. <c>[kind]</c> opens a part; a line is <c>phrase ; phrase | why</c>, where the why is for whoever keeps the list.
/// In a phrase <c>pahoittel*</c> leaves the ending open, <c>*mme</c> the beginning, <c>vi/jag</c> are two words for one place, <c>_</c> is any word,
/// <c>@customer</c> are the words of the line <c>@customer = …</c>, <c>...</c> none to four words, <c>^</c> the beginning of a clause. <c>phrase &gt; plainer | why</c> proposes another word.
/// </summary>
internal static class PhraseReader
{
    public static ImmutableArray<Phrase> Read(string list)
    {
        var phrases = ImmutableArray.CreateBuilder<Phrase>();
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        PhraseKind? kind = null;
        foreach (var line in list.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '@' && line.IndexOf(" = ", StringComparison.Ordinal) is > 0 and var equals) named.Add(line[1..equals], line[(equals + 3)..].Trim());
            else if (line[0] == '[') kind = Enum.Parse<PhraseKind>(line.Trim('[', ']', ' ').Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            else phrases.AddRange(ReadLine(line, named, kind ?? throw new FormatException($"A phrase stands before the first kind: {line}")));
        }
        return phrases.DrainToImmutable();
    }

    private static IEnumerable<Phrase> ReadLine(string line, Dictionary<string, string> named, PhraseKind kind)
    {
        var bar = line.LastIndexOf('|');
        if (bar < 0 || line[(bar + 1)..].Trim().Length == 0) throw new FormatException($"A phrase has no reason: {line}");
        var sides = line[..bar].Split('>');
        var plainer = sides.Length > 1 ? sides[1].Trim() : "";
        foreach (var phrase in sides[0].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            yield return new Phrase(kind, [.. phrase.TrimStart('^').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => ReadWord(word, named))], phrase[0] == '^', plainer);
    }

    private static PhraseWord ReadWord(string word, Dictionary<string, string> named) =>
        word == "..." ? new PhraseWord([]) : new PhraseWord([.. word.Split('/').SelectMany(form => form[0] == '@' ? named[form[1..]].Split('/') : [form]).Select(ReadForm)]);

    private static WordForm ReadForm(string form)
    {
        if (form is "_" or "*") return new WordForm("", "");
        var star = form.IndexOf('*', StringComparison.Ordinal);
        return star < 0 ? new WordForm(form, null) : new WordForm(form[..star], form[(star + 1)..]);
    }
}
