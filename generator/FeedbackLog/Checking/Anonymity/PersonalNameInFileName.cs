using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity.Names;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Names in file names and slugs: the parts between hyphens, low lines, full stops, spaces and digits, in any case and without accents.</summary>
internal static class PersonalNameInFileName
{
    private const int ShortestSurname = 4;

    /// <summary>What a file name holds, in its units; sorted. A full name is an error; a first name alone that is no word is a warning.</summary>
    public static ImmutableArray<Hit> Find(string fileName)
    {
        var parts = Parts(fileName);
        var hits = ImmutableArray.CreateBuilder<Hit>();
        for (var at = 0; at < parts.Count; at++)
        {
            if (at + 1 < parts.Count && IsFullName(parts[at].Use, parts[at + 1]) | IsFullName(parts[at + 1].Use, parts[at]))
            {
                hits.Add(new Hit(PersonalName.Info, Severity.Error, parts[at].Start, parts[at + 1].End, "file"));
                at++;
            }
            else if (IsPlainFirst(parts[at].Use)) hits.Add(new Hit(PersonalName.Info, Severity.Warning, parts[at].Start, parts[at].End, "perhaps"));
        }
        return hits.ToImmutable();
    }

    private static bool IsFullName(NameUse first, Part surname)
    {
        if (surname.End - surname.Start < ShortestSurname || (surname.Use & NameUse.AnySurname) == 0 || (first & NameUse.AnyFirst) == 0) return false;
        var isPlainFirst = (first & NameUse.First) != 0;
        var isPlainSurname = (surname.Use & NameUse.Surname) != 0 && (surname.Use & (NameUse.SurnameWord | NameUse.Place | NameUse.Organisation)) == 0;
        return isPlainFirst ? isPlainSurname || (first & NameUse.CommonFirst) != 0 && (surname.Use & NameUse.CommonSurname) != 0 : isPlainSurname && (surname.Use & NameUse.CommonSurname) != 0;
    }

    private static bool IsPlainFirst(NameUse use) =>
        (use & (NameUse.First | NameUse.CommonFirst)) == (NameUse.First | NameUse.CommonFirst) && (use & (NameUse.FirstWord | NameUse.FirstPlace | NameUse.Place | NameUse.Organisation)) == 0;

    private static List<Part> Parts(string fileName)
    {
        var parts = new List<Part>();
        for (var at = 0; at < fileName.Length;)
        {
            var end = at;
            while (end < fileName.Length && char.IsLetter(fileName[end])) end++;
            if (end - at > 1) parts.Add(new Part(at, end, NameList.Default.Folded.Read(NameFolding.WithoutAccents(fileName[at..end]))));
            at = Math.Max(end, at + 1);
        }
        return parts;
    }

    private readonly record struct Part(int Start, int End, NameUse Use);
}
