using System.Text;
using FeedbackLog.Text;
using FeedbackLog.Yaml;
using Xunit;

namespace FeedbackLog.Tests.Cli;

public class NewCommandTests
{
    private const string Title = "The coffee was cold again";

    [Fact]
    public void Prints_the_path_of_the_draft_with_the_next_id()
    {
        using var site = new SmallSite();

        var ran = site.Run("new", Title);

        Assert.Equal(new Ran(0, "content/entries/2026/2026-0043-the-coffee-was-cold-again.en.md\n", ""), ran);
        Assert.StartsWith("---\n", site.Read(ran.Output.TrimEnd()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_entry_of_a_year_has_number_1()
    {
        using var site = new SmallSite();
        site.Delete(SmallSite.EntryPath);

        Assert.Equal("content/entries/2026/2026-0001-the-coffee-was-cold-again.en.md\n", site.Run("new", Title).Output);
    }

    [Theory]
    [InlineData("en", "## Problem\n\n## Apology\n\n## Fix\n")]
    [InlineData("fi", "## Ongelma\n\n## Anteeksipyyntö\n\n## Korjaus\n")]
    [InlineData("sv", "## Problem\n\n## Ursäkt\n\n## Åtgärd\n")]
    public void A_fresh_draft_has_its_sections_and_no_error(string language, string body)
    {
        using var site = new SmallSite();

        var path = site.Run("new", Title, "--lang", language, "--topic", "refunds", "--channel", "store").Output.TrimEnd();

        var ran = site.Run("check", path);
        Assert.EndsWith($"---\n{body}", site.Read(path), StringComparison.Ordinal);
        Assert.Equal(0, ran.ExitCode);
        Assert.DoesNotContain(": error ", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning ", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kahvi: taas kylmää")]
    [InlineData("\"Cold\" coffee # again")]
    [InlineData("- 100 % cold \\ coffee")]
    [InlineData("@home: nobody came")]
    [InlineData("It's {cold} [again]")]
    public void A_title_keeps_every_character(string title)
    {
        using var site = new SmallSite();
        var path = site.Run("new", "--", title).Output.TrimEnd();

        var read = YamlReader.Read(Draft(site.Read(path))).Value!;
        Assert.Equal(title, ((YamlText)read.Find("title")!.Value).Value);
    }

    [Fact]
    public void A_draft_never_replaces_a_file()
    {
        using var site = new SmallSite();

        var first = site.Run("new", Title).Output;
        var second = site.Run("new", Title).Output;

        Assert.NotEqual(first, second);
        Assert.Equal(3, site.FilesBelow("content/entries").Length);
    }

    [Theory]
    [InlineData("--lang de", "--lang de: choose one of en, fi, sv.")]
    [InlineData("--topic refund", "--topic refund: did you mean refunds? Choose one of refunds, web-shop.")]
    [InlineData("--channel emial", "--channel emial: did you mean email? Choose one of social, review_site, email,")]
    public void A_word_that_the_site_does_not_have_is_refused(string option, string sentence)
    {
        using var site = new SmallSite();

        var ran = site.Run(["new", Title, .. option.Split(' ')]);

        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith("feedbacklog: " + sentence, ran.Error, StringComparison.Ordinal);
        Assert.Single(site.FilesBelow("content/entries"));
    }

    [Fact]
    public void A_title_that_could_not_be_published_is_refused()
    {
        using var site = new SmallSite();

        Assert.Equal("feedbacklog: A title has 10 to 90 characters; this one has 5. Write it in quotation marks.\n", site.Run("new", "Short").Error);
    }

    [Fact]
    public void A_folder_that_is_no_site_is_refused()
    {
        using var site = new SmallSite();
        site.Delete("site/feedbacklog.yml");

        var ran = site.Run("new", Title);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("no readable site/feedbacklog.yml", ran.Error, StringComparison.Ordinal);
    }

    private static SourceFile Draft(string text) =>
        SourceFile.Decode("draft", Encoding.UTF8.GetBytes(text.Split("---\n")[1]));
}
