using System.Collections.Immutable;
using FeedbackLog.Feeds;
using FeedbackLog.Planning;
using Xunit;
using static FeedbackLog.Tests.Feeds.FeedSamples;

namespace FeedbackLog.Tests.Feeds;

public class PermanentIdTests
{
    public static TheoryData<FeedFormat> Formats => [FeedFormat.Rss, FeedFormat.Atom, FeedFormat.Json];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_new_slug_title_text_domain_and_name_turn_nothing_unread(FeedFormat format)
    {
        var before = Ids(File(format, Entry("2026-0043"), Entry()));
        var moved = FrameOf(Config with { BaseUrl = new Uri("https://muualla.example.net/"), Title = Config.Description, Organisation = "Toinen" });

        var after = Ids(File(format, Rewritten("2026-0043"), Rewritten("2026-0042")), moved);

        Assert.Equal(["tag:example.org,2026:2026-0043/fi", "tag:example.org,2026:2026-0042/fi"], before);
        Assert.Equal(before, after);
    }

    [Fact]
    public void A_move_leaves_the_feeds_own_ids_alone()
    {
        FeedFile[] files = [File(FeedFormat.Atom, Entry()), TopicFile(FeedFormat.Atom, Entry()), Archive(FeedFormat.Atom, 2026, 2025, null)];
        var moved = FrameOf(Config with { BaseUrl = new Uri("https://muualla.example.net/") });

        Assert.All(files, file => Assert.Equal(FeedId(file, Frame), FeedId(file, moved)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_entry_has_the_same_id_in_every_feed_of_its_language(FeedFormat format)
    {
        ImmutableArray<string> ids = [.. Ids(File(format, Entry())), .. Ids(TopicFile(format, Entry())), .. Ids(Archive(format, 2026, null, null))];

        Assert.Equal(3, ids.Length);
        Assert.Single(ids.Distinct());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Languages_have_ids_of_their_own(FeedFormat format) =>
        Assert.NotEqual(Ids(File(format, Entry())), Ids(File(format, Entry(language: "sv"))));

    [Theory]
    [InlineData("example.org,2026", "2026-01-01")]
    [InlineData("example.org,2026-03", "2026-03-01")]
    [InlineData("example.org,2026-03-09", "2026-03-09")]
    [InlineData("example.org,2026-13", "1970-01-01")]
    public void The_first_day_is_read_from_the_authority(string authority, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", null), PermanentId.FirstDay(Config with { Authority = authority }));

    private static FeedbackLog.Archiving.EditionEntry Rewritten(string id) =>
        Entry(id).WithText(text => text with { Slug = "another", Title = "Aivan uusi otsikko", Summary = "Uusi.", Sections = [] });

    private static string FeedId(FeedFile file, SiteFrame frame) => Xml(file, frame).Element(Atom + "id")!.Value;
}
