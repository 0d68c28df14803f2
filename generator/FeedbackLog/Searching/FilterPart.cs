using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FeedbackLog.Archiving;

namespace FeedbackLog.Searching;

/// <summary>Which entries each topic, channel, outcome and year has: fetched when a reader narrows a search.</summary>
internal static class FilterPart
{
    /// <summary>An object of four objects, key → entries.</summary>
    public static ReadOnlyMemory<byte> Write(Edition edition)
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        output.Write("{\"topic\":"u8);
        WriteLists(edition.ByTopic, output);
        output.Write(",\"channel\":"u8);
        WriteLists(By(edition, entry => entry.Facts.Channel), output);
        output.Write(",\"outcome\":"u8);
        WriteLists(By(edition, entry => entry.Facts.Outcome), output);
        output.Write(",\"year\":"u8);
        WriteLists(edition.ByYear.Select(year => KeyValuePair.Create(year.Key.ToString(CultureInfo.InvariantCulture), year.Value)), output);
        output.Write("}"u8);
        return output.WrittenSpan.ToArray();
    }

    private static IEnumerable<KeyValuePair<string, ImmutableArray<EditionEntry>>> By(Edition edition, Func<EditionEntry, string?> keyOf) =>
        edition.Entries.Where(entry => keyOf(entry) is not null).GroupBy(entry => keyOf(entry)!, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, group.ToImmutableArray()));

    // Keys are slugs, words of the vocabulary or years: nothing in them needs an escape.
    private static void WriteLists(IEnumerable<KeyValuePair<string, ImmutableArray<EditionEntry>>> lists, ArrayBufferWriter<byte> output)
    {
        var opening = "{\""u8;
        foreach (var (key, entries) in lists.OrderBy(list => list.Key, StringComparer.Ordinal))
        {
            output.Write(opening);
            opening = ",\""u8;
            Encoding.UTF8.GetBytes(key, output);
            output.Write("\":\""u8);
            WriteNumbers(entries, output);
            output.Write("\""u8);
        }
        output.Write(opening.Length == 2 && opening[0] == (byte)'{' ? "{}"u8 : "}"u8);
    }

    private static void WriteNumbers(ImmutableArray<EditionEntry> entries, ArrayBufferWriter<byte> output)
    {
        var numbers = new int[entries.Length];
        for (var at = 0; at < numbers.Length; at++) numbers[at] = NumberedEntry.NumberOf(entries[at]);
        Array.Sort(numbers);
        var last = 0;
        foreach (var number in numbers)
        {
            PostingText.Write(number - last, 1, output);
            last = number;
        }
    }
}
