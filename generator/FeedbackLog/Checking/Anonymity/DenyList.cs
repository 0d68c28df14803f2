using System.Buffers;
using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity.Names;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Names and identifiers of people who must not be published, from a file outside the repository: names are met in any inflection,
/// identifiers whatever stands between their letters and digits. It gives out places only, never what it holds.
/// </summary>
public sealed class DenyList : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL125", "denied", Severity.Error, "name", "identifier");

    private const int BitsOfMark = 30;
    private const int ShortestIdentifier = 3;
    private readonly WordList marks = new();
    private readonly ImmutableArray<(GivenName Name, int First, int Last)> names;
    private readonly SearchValues<string>? identifiers;
    private readonly ImmutableArray<string> sortedIdentifiers;

    private DenyList(IEnumerable<string> lines)
    {
        var people = ImmutableArray.CreateBuilder<(GivenName, int, int)>();
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (IsIdentifier(line)) codes.UnionWith(FormsOfIdentifier(line));
            else if (Person(line) is { } person) people.Add(person);
        }
        names = people.ToImmutable();
        sortedIdentifiers = [.. codes.OrderByDescending(code => code.Length).ThenBy(code => code, StringComparer.Ordinal)];
        if (!sortedIdentifiers.IsEmpty) identifiers = SearchValues.Create(sortedIdentifiers.AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>How many names and identifiers it holds.</summary>
    public int Count => names.Length + sortedIdentifiers.Length;

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <summary>
    /// The list of a text: a name or an identifier on each line; what follows <c>#</c> at a line's beginning or after a space is a remark.
    /// A line with a digit or an <c>@</c> is an identifier, every other a name. Identifiers of fewer than three letters and digits are left out.
    /// </summary>
    public static DenyList Parse(string text) =>
        new(text.Split('\n').Select(WithoutRemark).Select(line => ScanText.Of(line).Text.Trim()).Where(line => line.Length > 0));

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        if (!names.IsEmpty) FindNames(text.Text, hits);
        if (identifiers is not null) FindIdentifiers(text.Text, hits);
    }

    private void FindNames(string text, ICollection<Hit> hits)
    {
        var words = PersonalNameWords.Of(text);
        var marksOf = new int[words.Count];
        for (var at = 0; at < words.Count; at++) marksOf[at] = MarkOf(text, words[at]);
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
        for (var at = 0; at < words.Count; at++)
            if (marksOf[at] != 0 && LengthAt(text, all[at..], marksOf.AsSpan(at)) is > 0 and var length)
                hits.Add(new Hit(Info, Severity.Error, words[at].Start, words[at + length - 1].End, "name"));
    }

    /// <summary>How many words the longest denied name has that begins here; the marks keep the look-ups few.</summary>
    private int LengthAt(string text, ReadOnlySpan<PersonalNameWord> words, ReadOnlySpan<int> marksOf)
    {
        var longest = 0;
        foreach (var (name, first, last) in names)
        {
            if (name.Length <= longest || name.Length > words.Length) continue;
            var straight = (marksOf[0] & first) != 0 && (marksOf[name.Length - 1] & last) != 0 && name.StandsAt(text, words);
            if (straight || ((marksOf[0] & last) != 0 && name.StandsTurnedAt(text, words))) longest = name.Length;
        }
        return longest;
    }

    private int MarkOf(string text, PersonalNameWord word)
    {
        Span<char> lower = stackalloc char[40];
        var length = Math.Min(word.Stem - word.Start, lower.Length);
        text.AsSpan(word.Start, length).ToLowerInvariant(lower);
        return WordForms.Read(lower[..length], marks);
    }

    private void FindIdentifiers(string text, ICollection<Hit> hits)
    {
        var (packed, places) = Pack(text);
        for (var from = 0; from < packed.Length;)
        {
            var next = packed.AsSpan(from).IndexOfAny(identifiers!);
            if (next < 0) return;
            var at = from + next;
            foreach (var code in sortedIdentifiers)
            {
                if (!packed.AsSpan(at).StartsWith(code, StringComparison.Ordinal) || !StandsAlone(text, code, places[at], places[at + code.Length - 1])) continue;
                hits.Add(new Hit(Info, Severity.Error, places[at], places[at + code.Length - 1] + 1, "identifier"));
                at += code.Length - 1;
                break;
            }
            from = at + 1;
        }
    }

    /// <summary>A number may follow its country code; nothing else may touch an identifier.</summary>
    private static bool StandsAlone(string text, string code, int start, int last)
    {
        if (last + 1 < text.Length && char.IsLetterOrDigit(text[last + 1]) && !(char.IsDigit(code[^1]) && char.IsLetter(text[last + 1]))) return false;
        return start == 0 || !char.IsLetterOrDigit(text[start - 1]) || IsNumber(code);
    }

    /// <summary>The letters and digits of a text in capitals, and where each stands.</summary>
    private static (string Packed, int[] Places) Pack(string text)
    {
        var packed = new char[text.Length];
        var places = new int[text.Length];
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            (packed[length], places[length]) = (char.ToUpperInvariant(text[at]), at);
            length++;
        }
        return (new string(packed, 0, length), places);
    }

    private (GivenName Name, int First, int Last)? Person(string line)
    {
        var words = PersonalNameWords.Of(line).Select(word => line[word.Start..word.End]).ToList();
        if (words.Count == 0) return null;
        foreach (var word in words) marks.Add(word, Mark(word));
        return (new GivenName(string.Join(' ', words)), Mark(words[0]), Mark(words[^1]));
    }

    /// <summary>One of thirty bits: different words seldom share it.</summary>
    private static int Mark(string word)
    {
        var sum = 0;
        foreach (var letter in word) sum = (sum * 31) + char.ToLowerInvariant(letter);
        return 1 << (int)((uint)sum % BitsOfMark);
    }

    private static string WithoutRemark(string line)
    {
        var mark = line.StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
        return mark < 0 ? line : line[..mark];
    }

    private static bool IsIdentifier(string line) => line.Any(letter => char.IsDigit(letter) || letter == '@');

    /// <summary>Numbers are kept without the trunk zero or the country code, so that +358 40… and 040… are one.</summary>
    private static IEnumerable<string> FormsOfIdentifier(string line)
    {
        var packed = Pack(line).Packed;
        if (packed.Length < ShortestIdentifier) return [];
        if (!IsNumber(packed)) return [packed];
        var national = AllowedPlaces.DigitsOf(line).TrimStart('0');
        return national.Length >= 6 && (line[0] is '+' or '0') ? [national] : [packed];
    }

    private static bool IsNumber(string code) => code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
