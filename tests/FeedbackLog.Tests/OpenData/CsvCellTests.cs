using System.Buffers;
using System.Text;
using FeedbackLog.OpenData;
using Xunit;

namespace FeedbackLog.Tests.OpenData;

public sealed class CsvCellTests
{
    public static TheoryData<string> Formulas { get; } =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", "\nx", "\0x", " =1", "\u00a0=1", "\u3000+1", "\u200b=1", "\ufeff@x", "\u2060 -1", "\"=1".TrimStart('"'),
        "＝1+1", "＋1", "－1", "＠x", " ＝1", "﹦1", "﹢1", "﹣1", "﹫x", "⁺1", "−1",
    ];

    public static TheoryData<string, string> Texts { get; } = new()
    {
        { "", "\"\"" },
        { "Palautus jäi tulematta", "\"Palautus jäi tulematta\"" },
        { "a=b, c-d", "\"a=b, c-d\"" },
        { "Asiakas sanoi: \"Ei käy\"", "\"Asiakas sanoi: \"\"Ei käy\"\"\"" },
        { "kaksi\nriviä", "\"kaksi\nriviä\"" },
        { "2026-04-20", "\"2026-04-20\"" },
        { "   ", "\"   \"" },
    };

    [Theory, MemberData(nameof(Formulas))]
    public void What_a_spreadsheet_would_run_stands_behind_an_apostrophe(string text) => Assert.Equal($"\"'{text}\"", CellOf(text));

    [Theory, MemberData(nameof(Texts))]
    public void Other_texts_stay_as_they_are(string text, string cell) => Assert.Equal(cell, CellOf(text));

    private static string CellOf(string text)
    {
        var output = new ArrayBufferWriter<byte>();
        CsvCell.Write(text, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
