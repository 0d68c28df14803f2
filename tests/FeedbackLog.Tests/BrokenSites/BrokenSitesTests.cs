using System.Text;
using FeedbackLog.Diagnostics;
using FeedbackLog.Tests.Snapshots;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.Tests.BrokenSites;

/// <summary>What people get wrong, and the sentences that they read. Each folder beside this file is one mistake or a family of them.</summary>
public sealed class BrokenSitesTests
{
    private const int LeastSites = 60;

    public static TheoryData<string> Names { get; } = [.. Directory.EnumerateDirectories(BrokenSite.Home).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void No_broken_site_got_lost() => Assert.True(Names.Count >= LeastSites, $"There are {Names.Count} broken sites only.");

    [Theory]
    [MemberData(nameof(Names))]
    public void Tells_what_is_wrong_and_writes_nothing(string name)
    {
        using var site = BrokenSite.Of(name);

        var report = site.BuildReport();

        Assert.True(site.HasWrittenNothing, "Something was written.");
        Assert.False(report.Wrote);
        Snapshot.MatchFile(site.Build(), Path.Combine(BrokenSite.Home, name, "expected.txt"));
    }

    [Fact]
    public void Ten_mistakes_in_ten_files_are_all_told_at_once()
    {
        using var site = BrokenSite.Of("ten-mistakes-in-ten-files");

        var findings = site.BuildReport().Findings.Where(finding => finding.Severity == Severity.Error).ToArray();

        Assert.Equal(10, findings.Length);
        Assert.Equal(10, findings.Select(finding => finding.Path).Distinct().Count());
        Assert.Equal(10, findings.Select(finding => (finding.Rule.Code, finding.Variant)).Distinct().Count());
        Assert.All(findings, finding => Assert.True(finding.Place.Line > 1));
    }

    [Fact]
    public void The_base_is_not_broken()
    {
        using var site = new BrokenSite();

        Assert.Equal("", site.Build());
        Assert.False(site.HasWrittenNothing);
    }

    /// <summary>Bytes that no text file in a repository can hold.</summary>
    public static TheoryData<string, byte[], string> UnusualBytes { get; } = new()
    {
        { "invalid UTF-8", [.. "---\nid: 2026-0002\ntitle: "u8, 0xE4, 0xF6, .. "\n---\n"u8], "3:1: error FL305: The file is not text in UTF-8. Open it in your editor and save it with the encoding UTF-8." },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---\nid: 2026-0002\n---\n")], "1:1: error FL305: The file is text in UTF-16. Open it in your editor and save it with the encoding UTF-8." },
        { "a lone surrogate", [.. "---\n"u8, 0xED, 0xA0, 0x80, .. "\n---\n"u8], "2:1: error FL305: The file is not text in UTF-8. Open it in your editor and save it with the encoding UTF-8." },
        { "NUL", [.. "---\nid: 2026-0002\n---\n\0\n"u8], "4:1: error FL305: The file holds a NUL character, so it is not plain text. Save it again as plain text in UTF-8, or move it out of the folder." },
        { "two megabytes", new byte[2_000_000], "1:1: error FL306: The file is larger than one megabyte (1 MiB). Shorten it or split it in two. Pictures and attachments do not belong into the text." },
        { "nothing", [], "1:1: error FL307: The file does not begin with its fields. Begin the first line with \"---\", write the fields, for example \"id: 2026-0042\", and close them with another line \"---\"." },
    };

    [Theory]
    [MemberData(nameof(UnusualBytes))]
    public void An_entry_that_is_no_text_is_told(string what, byte[] bytes, string expected)
    {
        Assert.NotEmpty(what);
        using var site = new BrokenSite();
        const string path = "content/entries/2026/2026-0002-parcel.en.md";
        site.Folder.Write(path, bytes);

        Assert.Equal($"{path}:{expected}\n", site.Build());
        Assert.True(site.HasWrittenNothing);
    }

    [Fact]
    public void A_name_is_told_in_one_form_of_letters_however_the_disk_writes_it()
    {
        static string ToldOf(NormalizationForm form)
        {
            using var site = new BrokenSite();
            site.Folder.Write("content/entries/2026/2026-0002-kylmä-kahvi.en.md".Normalize(form), "---\nid: 2026-0002\n---\n");
            return site.Build();
        }

        Assert.Equal(ToldOf(NormalizationForm.FormC), ToldOf(NormalizationForm.FormD));
        Assert.Contains("2026-0002-kylmä-kahvi.en.md:1:1: error FL309", ToldOf(NormalizationForm.FormD), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_file_outside_is_not_followed()
    {
        using var site = new BrokenSite();
        using var outside = new TemporaryFolder();
        outside.Write("secret.md", "A secret.");
        File.CreateSymbolicLink(site.Folder["content/entries/2026/2026-0002-parcel.en.md"], outside["secret.md"]);

        Assert.Equal(
            "content/entries/2026/2026-0002-parcel.en.md:1:1: error FL305: The path is a link to somewhere else. Put the file itself here. Links are not followed, so that nothing from outside is published.\n",
            site.Build());
    }
}
