using FeedbackLog.Prose;
using FeedbackLog.Text;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// A text as the recognisers read it: entities decoded, Unicode form KC, nothing invisible, every dash <c>-</c>, every run of spaces one
/// space (a single line break is a space too, an empty line is <c>\n</c>), digits of every script <c>0</c>–<c>9</c>, letters that
/// only look Latin replaced by the Latin ones. It knows where each of its characters stands in the source.
/// </summary>
public sealed class ScanText
{
    private readonly SourceMap map;
    private readonly int offset;
    private readonly PlainText? plain;
    private string? upper;
    private IReadOnlyList<DigitRun>? digitRuns;
    private CueFinds? cues;
    private SentenceBreaks? sentences;
    private IReadOnlyList<(int Start, int End)>? addressWords;

    private ScanText(NormalText normal, int offset, PlainText? plain)
    {
        (Text, map) = (normal.Text, normal.Map);
        (this.offset, this.plain) = (offset, plain);
    }

    /// <summary>The normalised text; letters keep their case.</summary>
    public string Text { get; }

    /// <summary>The normalised text in capitals, unit for unit as long as <see cref="Text"/>.</summary>
    public string Upper => upper ??= ToUpper(Text);

    /// <summary>Every longest run of the digits <c>0</c>–<c>9</c>, in the text's order.</summary>
    internal IReadOnlyList<DigitRun> DigitRuns => digitRuns ??= DigitRun.FindAll(Text);

    /// <summary>Every context word, in the text's order.</summary>
    internal CueFinds Cues => cues ??= CueWords.Default.FindAll(this);

    /// <summary>Where sentences end.</summary>
    internal SentenceBreaks Sentences => sentences ??= SentenceBreaks.Of(Text);

    /// <summary>Words that may be web addresses, in the text's order.</summary>
    internal IReadOnlyList<(int Start, int End)> AddressWords => addressWords ??= Anonymity.AddressWords.Of(Text);

    /// <summary>A piece of source or a value, whose first unit stands at <paramref name="offset"/> of its file.</summary>
    public static ScanText Of(string source, int offset = 0) => new(NormalText.Of(source), offset, null);

    /// <summary>What a reader reads of a piece of Markdown; places are the places in the file.</summary>
    public static ScanText Of(PlainText plain) => new(NormalText.Of(plain.Text), 0, plain);

    /// <summary>
    /// The range of the source that a range of <see cref="Text"/> came from, in UTF-16 units; it begins and ends at visible characters.
    /// An empty range is the place before its character.
    /// </summary>
    public SourceSpan ToSource(int start, int end)
    {
        if (Text.Length == 0) return Place(0, 0);
        if (end <= start) return start < Text.Length ? Place(map.StartOf(start), map.StartOf(start)) : Place(map.EndOf(Text.Length - 1), map.EndOf(Text.Length - 1));
        return Place(map.StartOf(start), map.EndOf(end - 1));
    }

    /// <summary>Where a unit of <see cref="Text"/> stood in the text before it was normalised.</summary>
    internal int ToPlain(int position) => map.StartOf(position);

    private SourceSpan Place(int start, int end) => plain is null ? new SourceSpan(start, end).Shift(offset) : plain.SourceOf(start, end);

    private static string ToUpper(string text) => string.Create(text.Length, text, (letters, source) =>
    {
        for (var at = 0; at < letters.Length; at++) letters[at] = char.ToUpperInvariant(source[at]);
    });
}
