using System.Collections.Immutable;
using FeedbackLog.Planning;
using Xunit;
using static FeedbackLog.Tests.Feeds.FeedSamples;

namespace FeedbackLog.Tests.Feeds;

public class ArchiveLinksTests
{
    public static TheoryData<FeedFormat> Formats => [FeedFormat.Rss, FeedFormat.Atom];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_reader_can_walk_from_the_subscribed_feed_to_the_oldest_archive(FeedFormat format)
    {
        var walk = new List<string>();
        var files = Chain(format).ToDictionary(file => "https://palaute.example.org/opit/" + file.Path.Value);
        for (FeedFile? file = Chain(format)[0]; file is not null; file = LinkOf(file, "prev-archive") is { } next ? files[next] : null) walk.Add(file.Path.Value);

        var name = format == FeedFormat.Rss ? "feed.xml" : "atom.xml";
        Assert.Equal([name, $"archive/2026/{name}", $"archive/2025/{name}", $"archive/2023/{name}"], walk);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_way_forward_leads_back_along_the_same_archives(FeedFormat format)
    {
        var archives = Chain(format)[1..];

        Assert.Equal(LinkOf(archives[0], "self"), LinkOf(archives[1], "next-archive"));
        Assert.Equal(LinkOf(archives[1], "self"), LinkOf(archives[2], "next-archive"));
        Assert.Null(LinkOf(archives[0], "next-archive"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Archives_say_that_they_are_and_name_the_subscribed_feed(FeedFormat format)
    {
        var chain = Chain(format);

        Assert.Empty(Xml(chain[0]).Descendants(History + "archive"));
        Assert.Null(LinkOf(chain[0], "current"));
        Assert.All(chain[1..], archive => Assert.Single(Xml(archive).Descendants(History + "archive")));
        Assert.All(chain[1..], archive => Assert.Equal(LinkOf(chain[0], "self"), LinkOf(archive, "current")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_topics_feed_has_no_archives(FeedFormat format) => Assert.Null(LinkOf(TopicFile(format, Entry()), "prev-archive"));

    private static ImmutableArray<FeedFile> Chain(FeedFormat format) =>
    [
        File(format, Entry()) with { PreviousArchive = 2026 },
        Archive(format, 2026, 2025, null), Archive(format, 2025, 2023, 2026), Archive(format, 2023, null, 2025),
    ];

    private static string? LinkOf(FeedFile file, string relation)
    {
        var feed = Xml(file);
        var links = (feed.Element("channel") ?? feed).Elements(Atom + "link");
        return links.SingleOrDefault(link => link.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value;
    }
}
