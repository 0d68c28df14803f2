using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FeedbackLog.Archiving;
using FeedbackLog.Wording;

namespace FeedbackLog.Searching;

/// <summary>What the page shows of an entry that was found: title, address, summary, day, outcome, channel, topics. Entries with neighbouring numbers share a part.</summary>
internal static class RecordParts
{
    /// <summary>An entry's number without these many lowest bits is its part. Ten results fetch at most ten parts, so a part must stay small.</summary>
    public const int NumberBits = 5;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The parts, the lowest numbers first.</summary>
    public static ImmutableArray<RecordPart> Of(NumberedEntry[] entries, Words words)
    {
        var groups = Groups(entries);
        var parts = new RecordPart[groups.Count];
        Parallel.For(0, parts.Length, index => parts[index] = Make(entries, groups[index], words));
        return ImmutableArray.Create(parts);
    }

    private static List<Range> Groups(NumberedEntry[] entries)
    {
        var groups = new List<Range>();
        for (int start = 0, end; start < entries.Length; start = end)
        {
            for (end = start + 1; end < entries.Length && entries[end].Number >> NumberBits == entries[start].Number >> NumberBits; end++) { }
            groups.Add(start..end);
        }
        return groups;
    }

    private static RecordPart Make(NumberedEntry[] entries, Range group, Words words)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        foreach (var entry in entries.AsSpan(group))
        {
            json.WriteStartArray(entry.Number.ToString(CultureInfo.InvariantCulture));
            WriteRecord(entry.Entry, words, json);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.Flush();
        return new RecordPart(entries[group.Start].Number >> NumberBits, SearchPart.Of(buffer.WrittenSpan.ToArray()));
    }

    private static void WriteRecord(EditionEntry entry, Words words, Utf8JsonWriter json)
    {
        var facts = entry.Facts;
        json.WriteStringValue(entry.Text.Title);
        json.WriteStringValue(entry.Address);
        json.WriteStringValue(entry.Text.Summary);
        json.WriteStringValue(facts.Published is { } day ? words.Day(day) : "");
        json.WriteStringValue(facts.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        json.WriteStringValue(facts.Outcome ?? "");
        json.WriteStringValue(facts.Channel ?? "");
        json.WriteStartArray();
        foreach (var topic in facts.Topics) json.WriteStringValue(topic);
        json.WriteEndArray();
        json.WriteStringValue(entry.Visibility switch
        {
            Visibility.Draft => words["state.draft"],
            Visibility.Scheduled => words["state.scheduled"],
            _ => "",
        });
    }
}

/// <summary>A part that holds what is shown of entries.</summary>
/// <param name="Block">The number of each of its entries without the lowest <see cref="RecordParts.NumberBits"/> bits.</param>
/// <param name="Part">Entry → what is shown.</param>
internal sealed record RecordPart(int Block, SearchPart Part);
