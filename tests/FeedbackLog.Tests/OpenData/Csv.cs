using System.Text;

namespace FeedbackLog.Tests.OpenData;

/// <summary>Reads a table back as RFC 4180 says it (with line feeds alone), letter by letter, and refuses what is not allowed there.</summary>
internal static class Csv
{
    public static List<string[]> Read(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            row.Add(text[at] == '"' ? Quoted(text, ref at) : text[at] is ',' or '\n' ? "" : throw new FormatException($"A value without quotes at {at}."));
            if (text[at] == ',')
            {
                at++;
                continue;
            }
            if (text[at] != '\n') throw new FormatException($"No end of line at {at}.");
            at++;
            rows.Add([.. row]);
            row.Clear();
        }
        return row.Count == 0 ? rows : throw new FormatException("The last line has no end.");
    }

    private static string Quoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            if (text[at] == '"') at++;
            value.Append(text[at]);
        }
        at++;
        return value.ToString();
    }
}
