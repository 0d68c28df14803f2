using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A normalised text with, for each of its units, the range of the source that it was made from.</summary>
/// <param name="Text">The normalised text.</param>
/// <param name="Starts">Where the source of each unit begins; never falls.</param>
/// <param name="Ends">Where the source of each unit ends; never falls.</param>
internal sealed record NormalText(string Text, int[] Starts, int[] Ends)
{
    /// <summary>The normalised form of a source. Linear in its length.</summary>
    public static NormalText Of(string source) => new Writer(source).Write();

    /// <summary>One character of the source: itself, an escaped one or what an entity stands for.</summary>
    private readonly record struct Atom(Rune First, Rune? Second, int End);

    private sealed class Writer(string source)
    {
        // The stream-safe format (UAX 15) breaks a cluster after 30 marks; longer ones are no language, only slow.
        private const int MarksPerCluster = 30;

        // "&CounterClockwiseContourIntegral;" is the longest name that HTML has.
        private const int LongestEntity = 34;

        private char[] text = new char[source.Length + 16];
        private int[] starts = new int[source.Length + 16];
        private int[] ends = new int[source.Length + 16];
        private int length;
        private int lineBreaks;

        public NormalText Write()
        {
            for (var at = 0; at < source.Length;) at = IsPlain(at) ? WritePlain(at) : WriteCluster(at);
            Homoglyphs.Replace(text.AsSpan(0, length));
            return new NormalText(new string(text, 0, length), starts[..length], ends[..length]);
        }

        private bool IsPlain(int at)
        {
            var letter = source[at];
            if (letter is > '~' or '&' or '\\' or < ' ') return false;
            return at + 1 >= source.Length || source[at + 1] is < '\u007F' and not '&';
        }

        private int WritePlain(int at)
        {
            if (source[at] == ' ') AppendSpace(at, at + 1, breaks: 0);
            else Append(source[at], at, at + 1);
            return at + 1;
        }

        private int WriteCluster(int at)
        {
            var atom = ReadAtom(at);
            if (Rune.IsWhiteSpace(atom.First) && atom.Second is null)
            {
                AppendSpace(at, atom.End, atom.First.Value is '\n' or 0x2029 ? 1 : 0);
                return atom.End;
            }
            if (InvisibleCharacters.Contains(atom.First)) return atom.End;
            var cluster = new StringBuilder(4).Append(atom.First);
            if (atom.Second is { } second) cluster.Append(second);
            var end = AppendMarks(cluster, atom.End);
            AppendNormalised(cluster.ToString(), at, end);
            return end;
        }

        private int AppendMarks(StringBuilder cluster, int end)
        {
            var at = end;
            for (var marks = 0; at < source.Length && marks < MarksPerCluster;)
            {
                if (source[at] < '\u00AD' && source[at] != '&') return end;
                var atom = ReadAtom(at);
                at = atom.End;
                if (InvisibleCharacters.Contains(atom.First)) continue;
                if (!JoinsTheLetterBefore(atom.First)) return end;
                cluster.Append(atom.First);
                end = at;
                marks++;
            }
            return end;
        }

        private static bool JoinsTheLetterBefore(Rune rune) =>
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            || rune.Value is (>= 0x1161 and <= 0x11FF) or 0xFF9E or 0xFF9F;

        private void AppendNormalised(string cluster, int start, int end)
        {
            if (SimpleForms.TryGetValue(cluster, out var simple)) { Append(simple, start, end); return; }
            foreach (var rune in cluster.Normalize(NormalizationForm.FormKC).EnumerateRunes())
            {
                if (InvisibleCharacters.Contains(rune)) continue;
                if (Rune.IsWhiteSpace(rune)) AppendSpace(start, end, breaks: 0);
                else AppendRune(rune, start, end);
            }
        }

        private void AppendRune(Rune rune, int start, int end)
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.DashPunctuation) { Append('-', start, end); return; }
            if (category == UnicodeCategory.DecimalDigitNumber) { Append((char)('0' + (int)Rune.GetNumericValue(rune)), start, end); return; }
            Span<char> units = stackalloc char[2];
            foreach (var unit in units[..rune.EncodeToUtf16(units)]) Append(unit, start, end);
        }

        private void AppendSpace(int start, int end, int breaks)
        {
            if (length > 0 && text[length - 1] is ' ' or '\n')
            {
                lineBreaks += breaks;
                ends[length - 1] = end;
                if (lineBreaks > 1) text[length - 1] = '\n';
                return;
            }
            Append(' ', start, end);
            lineBreaks = breaks;
        }

        private void Append(char unit, int start, int end)
        {
            if (length == text.Length) Grow();
            (text[length], starts[length], ends[length]) = (unit, start, end);
            length++;
        }

        private void Grow()
        {
            Array.Resize(ref text, 2 * length);
            Array.Resize(ref starts, 2 * length);
            Array.Resize(ref ends, 2 * length);
        }

        private Atom ReadAtom(int at)
        {
            if (source[at] == '&' && ReadEntity(at) is { } entity) return entity;
            if (source[at] == '\\' && at + 1 < source.Length && (char.IsAscii(source[at + 1]) && (char.IsPunctuation(source[at + 1]) || char.IsSymbol(source[at + 1]) || source[at + 1] == '\n')))
                return new Atom(new Rune(source[at + 1]), null, at + 2);
            return Rune.TryGetRuneAt(source, at, out var rune)
                ? new Atom(rune, null, at + rune.Utf16SequenceLength)
                : new Atom(Rune.ReplacementChar, null, at + 1);
        }

        private Atom? ReadEntity(int at)
        {
            var rest = source.AsSpan(at + 1, Math.Min(LongestEntity, source.Length - at - 1));
            var semicolon = rest.IndexOf(';');
            if (semicolon < 1) return null;
            var decoded = Decode(rest[..semicolon]);
            if (decoded is not { Length: > 0 } || !Rune.TryGetRuneAt(decoded, 0, out var first)) return null;
            Rune? second = decoded.Length > first.Utf16SequenceLength && Rune.TryGetRuneAt(decoded, first.Utf16SequenceLength, out var next) ? next : null;
            return new Atom(first, second, at + semicolon + 2);
        }

        private static string? Decode(ReadOnlySpan<char> entity)
        {
            if (entity[0] != '#') return EntityHelper.DecodeEntity(entity);
            var isHexadecimal = entity.Length > 1 && entity[1] is 'x' or 'X';
            var parsed = isHexadecimal
                ? int.TryParse(entity[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
                : int.TryParse(entity[1..], NumberStyles.None, CultureInfo.InvariantCulture, out value);
            return parsed && Rune.IsValid(value) ? new Rune(value).ToString() : null;
        }

        // Where form KC would give a space with a mark, or leaves a sign that people type for another one.
        private static readonly Dictionary<string, char> SimpleForms = new(StringComparer.Ordinal)
        {
            ["\u00B4"] = '\'',
            ["\u2018"] = '\'',
            ["\u2019"] = '\'',
            ["\u02BC"] = '\'',
            ["\u201B"] = '\'',
            ["\u00BA"] = '°',
            ["\u02DA"] = '°',
            ["\u00A8"] = '¨',
            ["\u00AF"] = '¯',
            ["\u00B8"] = '¸',
            ["\u2212"] = '-',
            ["\u2043"] = '-',
            ["\u02D7"] = '-',
            ["\u00AC"] = '¬',
            ["\u2044"] = '/',
            ["\u2215"] = '/',
            ["\u3002"] = '.',
            ["\uFF61"] = '.',
            ["\u2800"] = ' ',
        };
    }
}
