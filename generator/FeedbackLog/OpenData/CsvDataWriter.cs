using System.Buffers;
using System.Text;

namespace FeedbackLog.OpenData;

/// <summary>The open data as comma-separated values: RFC 4180 but for line feeds alone at the ends, as in all our files; UTF-8, every value in quotes, a missing one empty, the first line the names.</summary>
internal static class CsvDataWriter
{
    /// <summary>The first line, without its end: it tells the file for the tool's own.</summary>
    public static string FirstLine { get; } = string.Join(',', DataFields.All.Select(field => $"\"{field.Key}\""));

    /// <summary>Writes the data.</summary>
    public static void Write(IEnumerable<DataEntry> entries, IBufferWriter<byte> output)
    {
        Encoding.UTF8.GetBytes(FirstLine, output);
        output.Write("\n"u8);
        foreach (var entry in entries) WriteLine(entry, output);
    }

    private static void WriteLine(DataEntry entry, IBufferWriter<byte> output)
    {
        var isFirst = true;
        foreach (var field in DataFields.All)
        {
            if (!isFirst) output.Write(","u8);
            isFirst = false;
            if (field.CellOf(entry) is { } text) CsvCell.Write(text, output);
        }
        output.Write("\n"u8);
    }
}
