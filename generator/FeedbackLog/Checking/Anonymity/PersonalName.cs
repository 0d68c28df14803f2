using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity.Names;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Names of people in Finnish, Swedish and English text, inflected or not: full names, initials with a surname, surnames and first names
/// beside a word that says somebody is meant. No first name is exempt; a name that is also a word needs more than its capital.
/// </summary>
public sealed class PersonalName : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL113", "personal-name", Severity.Error, "full", "single", "file", "perhaps");

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits) => Find(text.Text, hits);

    /// <summary>The same over text that is normalised already.</summary>
    public static void Find(string text, ICollection<Hit> hits)
    {
        using var words = new PersonalNameText(text, NameList.Default, CueList.Default);
        new PersonalNameSearch(words, hits).Run();
        FileNamesInText.Find(text, hits);
    }

    /// <summary>Names in a file's name, a slug or a path: first name and surname side by side, with or without their accents.</summary>
    public static ImmutableArray<Hit> FindInFileName(string fileName) => PersonalNameInFileName.Find(fileName);
}
