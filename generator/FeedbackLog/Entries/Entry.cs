using System.Collections.Immutable;

namespace FeedbackLog.Entries;

/// <summary>
/// One resolved complaint: its facts once, its text per language. The room Entries turns files into entries:
/// source files and the configuration come in, entries with findings go out.
/// </summary>
/// <param name="Id"><c>YYYY-NNNN</c>, permanent.</param>
/// <param name="Facts">What is true in every language.</param>
/// <param name="Texts">At least one; the source text first, then by language code.</param>
public sealed record Entry(string Id, EntryFacts Facts, ImmutableArray<EntryText> Texts)
{
    /// <summary>The text that the facts stand in.</summary>
    public EntryText Source => Texts[0];

    /// <summary>The text in a language; null when there is no translation.</summary>
    public EntryText? In(string language)
    {
        foreach (var text in Texts)
            if (text.Language == language) return text;
        return null;
    }
}
