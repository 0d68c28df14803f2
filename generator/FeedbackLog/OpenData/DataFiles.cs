using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Planning;

namespace FeedbackLog.OpenData;

/// <summary>
/// The entries as data that anybody may count for themselves. The room OpenData writes tables and their description: planned data files and the
/// site's frame come in, UTF-8 bytes without a mark go out. Only what an edition shows the public can get in.
/// </summary>
public static class DataFiles
{
    /// <summary>Who wrote the files; the tool knows its own by it.</summary>
    internal const string Generator = "FeedbackLog";

    /// <summary>The names of the fields in their order.</summary>
    public static ImmutableArray<string> FieldKeys { get; } = [.. DataFields.All.Select(field => field.Key)];

    /// <summary>The first line of a table, by which the tool knows its own: a table has no place for a generator's name.</summary>
    public static string FirstLineOfTable => CsvDataWriter.FirstLine;

    /// <summary>Writes the data in its format.</summary>
    public static void Write(DataFile file, SiteFrame frame, IBufferWriter<byte> output)
    {
        var ids = file.Entries.Select(entry => entry.Entry.Id).ToFrozenSet(StringComparer.Ordinal);
        var labels = frame.Topics.Topics.ToFrozenDictionary(topic => topic.Key, topic => topic.Label.In(file.Language, frame.Config.DefaultLanguage), StringComparer.Ordinal);
        var entries = file.Entries.Select(entry => new DataEntry(entry, frame, labels, ids));
        if (file.Format == DataFormat.Json) JsonDataWriter.Write(file, entries, frame, output);
        else CsvDataWriter.Write(entries, output);
    }

    /// <summary>Writes what the fields are, for programs.</summary>
    public static void Write(DataSchemaFile file, SiteFrame frame, IBufferWriter<byte> output) => SchemaWriter.Write(file, frame, output);
}
