using System.Text;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Tests.Diagnostics;
using FeedbackLog.Text;
using Xunit;

namespace FeedbackLog.Tests.Entries;

public sealed class ReadableFileTests
{
    [Fact]
    public void Latin_1_is_not_read_and_the_line_is_named() =>
        Assert.Equal("x.md:2:1 error FL305 The file is not text in UTF-8.", Check([.. "good\n"u8, 0xE4]));

    [Fact]
    public void A_text_cut_off_inside_a_character_is_not_read() =>
        Assert.Equal("x.md:1:1 error FL305 The file is not text in UTF-8.", Check([0xC3]));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x61 })]
    public void Utf_16_is_not_read(byte[] bytes) =>
        Assert.Equal("x.md:1:1 error FL305 The file is text in UTF-16.", Check(bytes));

    [Fact]
    public void A_NUL_is_named_at_its_line() =>
        Assert.Equal("x.md:3:1 error FL305 The file holds a NUL character, so it is not plain text.", Check("a\nb\nc\0"u8));

    [Fact]
    public void A_file_of_one_megabyte_is_read_and_one_byte_more_is_not()
    {
        Assert.Equal("", Check(Encoding.UTF8.GetBytes(new string('a', SourceFile.MaxBytes))));
        Assert.Equal("x.md:1:1 error FL306 The file is larger than one megabyte (1 MiB).", Check(Encoding.UTF8.GetBytes(new string('a', SourceFile.MaxBytes + 1))));
    }

    [Theory]
    [InlineData(TextDefect.Link, "The path is a link to somewhere else.")]
    [InlineData(TextDefect.Folder, "A folder stands where a file is expected.")]
    [InlineData(TextDefect.Unreadable, "The file cannot be opened.")]
    public void What_cannot_be_opened_says_why(TextDefect defect, string message) =>
        Assert.Equal($"x.md:1:1 error FL305 {message}", Tell.All(FindingsIn(SourceFile.Unreadable("x.md", defect))));

    [Fact]
    public void A_mark_that_turns_the_line_is_named_by_its_number() =>
        Assert.Equal("x.md:2:3 error FL322 There is an invisible character (U+202E) that turns the direction of the line.", Check("a\nab\u202Ecd"));

    [Fact]
    public void A_control_character_is_named_by_its_number() =>
        Assert.Equal("x.md:1:2 error FL322 There is an invisible control character (U+0007).", Check("a\u0007"));

    [Theory]
    [InlineData("tab\there")]
    [InlineData("line\r\nends\rof all kinds\n")]
    [InlineData("\uFEFFa mark at the beginning")]
    [InlineData("family \U0001F469\u200D\U0001F467, soft\u00ADhyphen, no\u00A0break")]
    public void What_texts_have_is_read_without_a_word(string text) => Assert.Equal("", Check(text));

    private static string Check(string text) => Check(Encoding.UTF8.GetBytes(text));

    private static string Check(ReadOnlySpan<byte> bytes) => Tell.All(FindingsIn(SourceFile.Decode("x.md", bytes)));

    private static List<Diagnostic> FindingsIn(SourceFile file)
    {
        var findings = new List<Diagnostic>();
        ReadableFile.Check(file, findings);
        return findings;
    }
}
