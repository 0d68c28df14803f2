using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A normalised text with, for each of its units, the range of the source that it was made from.</summary>
/// <param name="Text">The normalised text.</param>
/// <param name="Map">Where its units stood.</param>
internal sealed record NormalText(string Text, SourceMap Map)
{
    /// <summary>The normalised form of a source. Linear in its length.</summary>
    public static NormalText Of(string source) => new Writer(source).Write(readsStretches: true);

    /// <summary>The same without the fast path for stretches of plain letters; tests hold the two against each other.</summary>
    internal static NormalText OfEachUnit(string source) => new Writer(source).Write(readsStretches: false);

    /// <summary>One character of the source: itself, an escaped one or what an entity stands for.</summary>
    private readonly record struct Atom(Rune First, Rune? Second, int End);

    private sealed class Writer(string source)
    {
        // The stream-safe format (UAX 15) breaks a cluster after 30 marks; longer ones are no language, only slow.
        private const int MarksPerCluster = 30;

        // "&CounterClockwiseContourIntegral;" is the longest name that HTML has.
        private const int LongestEntity = 34;

        // Looking further would cost a text of double spaces the square of its length.
        private const int LongestStretch = 512;

        // "&" and "\\" may escape something.
        private static readonly SearchValues<char> PlainAscii = SearchValues.Create(
            string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(unit => (char)unit).Where(letter => letter is not ('&' or '\\'))));

        private readonly SourceMap map = new();
        private char[] text = ArrayPool<char>.Shared.Rent(source.Length + 16);
        private int length;
        private int lineBreaks;

        public NormalText Write(bool readsStretches)
        {
            for (var at = 0; at < source.Length;)
            {
                var stretch = readsStretches ? StretchLength(at) : 0;
                at = stretch > 0 ? WriteStretch(at, stretch) : WriteCluster(at);
            }
            var written = text.AsSpan(0, length);
            Homoglyphs.Replace(written);
            var normal = new NormalText(written.SequenceEqual(source) ? source : new string(written), map);
            ArrayPool<char>.Shared.Return(text);
            return normal;
        }

        /// <summary>How many plain letters with single spaces stand here that nothing behind them can change: the fast path of most texts.</summary>
        private int StretchLength(int at)
        {
            var rest = source.AsSpan(at, Math.Min(LongestStretch, source.Length - at));
            if (rest[0] == ' ' && length > 0 && text[length - 1] is ' ' or '\n') return 0;
            var end = PlainLength(rest);
            if (end > 0 && !StandsAlone(at + end)) end--;
            var gap = rest[..end].IndexOf("  ");
            return gap < 0 ? end : gap + 1;
        }

        /// <summary>How many letters stand here that form KC leaves alone and no pre-pass touches: printable ASCII and the letters of Latin-1.</summary>
        private static int PlainLength(ReadOnlySpan<char> rest)
        {
            for (var at = 0; ;)
            {
                var next = rest[at..].IndexOfAnyExcept(PlainAscii);
                if (next < 0) return rest.Length;
                at += next;
                if (!IsLatinLetter(rest[at])) return at;
                while (at < rest.Length && IsLatinLetter(rest[at])) at++;
            }
        }

        private static bool IsLatinLetter(char letter) => letter is >= '\u00C0' and <= '\u00FF';

        private int WriteStretch(int at, int units)
        {
            while (length + units > text.Length) Grow();
            var stretch = source.AsSpan(at, units);
            stretch.CopyTo(text.AsSpan(length));
            map.AddRun(at, units);
            length += units;
            if (stretch.Contains(' ')) lineBreaks = 0;
            return at + units;
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
            if (atom is { Second: null, First.IsBmp: true } && StandsAlone(atom.End) && SimpleForms.TryGetValue((char)atom.First.Value, out var simple))
            {
                Append(simple, at, atom.End);
                return atom.End;
            }
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
                if (StandsAlone(at)) return end;
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

        /// <summary>True when what stands here cannot join the letter before it: no mark, nothing invisible and no entity that may be one.</summary>
        private bool StandsAlone(int at) => at >= source.Length || source[at] is < '\u00AD' and not '&' || IsLatinLetter(source[at]);

        private static bool JoinsTheLetterBefore(Rune rune) =>
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            || rune.Value is (>= 0x1161 and <= 0x11FF) or 0xFF9E or 0xFF9F;

        private void AppendNormalised(string cluster, int start, int end)
        {
            if (cluster.Length == 1 && SimpleForms.TryGetValue(cluster[0], out var simple)) { Append(simple, start, end); return; }
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
                map.StretchLast(end);
                if (lineBreaks > 1) text[length - 1] = '\n';
                return;
            }
            Append(' ', start, end);
            lineBreaks = breaks;
        }

        private void Append(char unit, int start, int end)
        {
            if (length == text.Length) Grow();
            text[length++] = unit;
            map.Add(start, end);
        }

        private void Grow()
        {
            var wider = ArrayPool<char>.Shared.Rent(2 * text.Length);
            text.AsSpan(0, length).CopyTo(wider);
            ArrayPool<char>.Shared.Return(text);
            text = wider;
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

        // Where form KC would give a space with a mark, or leaves a sign that people type for another one; and what every text of a word processor holds.
        private static readonly FrozenDictionary<char, char> SimpleForms = new Dictionary<char, char>
        {
            ['\u00B4'] = '\'',
            ['\u2018'] = '\'',
            ['\u2019'] = '\'',
            ['\u02BC'] = '\'',
            ['\u201B'] = '\'',
            ['\u00BA'] = '°',
            ['\u02DA'] = '°',
            ['\u00A8'] = '¨',
            ['\u00AF'] = '¯',
            ['\u00B8'] = '¸',
            ['\u2212'] = '-',
            ['\u2043'] = '-',
            ['\u02D7'] = '-',
            ['\u00AC'] = '¬',
            ['\u2044'] = '/',
            ['\u2215'] = '/',
            ['\u3002'] = '.',
            ['\uFF61'] = '.',
            ['\u2800'] = ' ',
            ['\u2013'] = '-',
            ['\u2014'] = '-',
            ['\u201C'] = '\u201C',
            ['\u201D'] = '\u201D',
            ['\u00AB'] = '\u00AB',
            ['\u00BB'] = '\u00BB',
            ['\u20AC'] = '\u20AC',
        }.ToFrozenDictionary();
    }
}
