using System.Text.Json;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.Tests.Golden;

/// <summary>The feeds as somebody else's program reads them: Debian's python3-feedparser, which .ci/run installs.</summary>
public sealed class FeedReadersTests
{
    private const int LeastFeeds = 20;

    private const string Script = """
        import feedparser, json, os, sys
        read = {}
        for folder, _, names in os.walk(sys.argv[1]):
            for name in names:
                if name in ("feed.xml", "atom.xml"):
                    path = os.path.join(folder, name)
                    feed = feedparser.parse(open(path, "rb").read())
                    read[os.path.relpath(path, sys.argv[1])] = {
                        "bozo": int(feed.bozo), "why": str(feed.get("bozo_exception", "")), "version": feed.version, "title": feed.feed.get("title", ""),
                        "ids": [entry.get("id", "") for entry in feed.entries], "links": [entry.get("link", "") for entry in feed.entries],
                        "complete": all(entry.get("title") and entry.get("summary") and entry.get("content") and entry.get("published_parsed") for entry in feed.entries)}
        json.dump(read, sys.stdout)
        """;

    [Fact]
    public void A_feed_reader_finds_no_fault()
    {
        var feeds = Read(_ => { });

        Assert.True(feeds.Count >= LeastFeeds, $"There are {feeds.Count} feeds only.");
        Assert.All(feeds, feed =>
        {
            Assert.True(feed.Value.Bozo == 0, $"{feed.Key}: {feed.Value.Why}");
            Assert.Equal(feed.Key.EndsWith("atom.xml", StringComparison.Ordinal) ? "atom10" : "rss20", feed.Value.Version);
            Assert.True(feed.Value.Complete, $"{feed.Key}: an entry lacks a part.");
            Assert.NotEmpty(feed.Value.Title);
        });
    }

    [Fact]
    public void Nothing_turns_unread_after_a_new_address_slug_and_title()
    {
        var before = Read(_ => { });

        var after = Read(folder =>
        {
            Replace(folder, "site/feedbacklog.yml", "https://palaute.example.org/opittua/", "https://uusi.example.net/");
            const string entry = "content/entries/2025/2025-0001-paketti-naapurissa.fi.md";
            Replace(folder, entry, "title: Pakettini jätettiin naapurin portaille", "title: Paketti odotti naapurin portailla koko päivän");
            File.Move(folder[entry], folder["content/entries/2025/2025-0001-paketti-portailla.fi.md"]);
            Replace(folder, "content/pages/about.fi.md", "/2025/paketti-naapurissa/", "/2025/paketti-portailla/");
        });

        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.All(before, feed => Assert.Equal(feed.Value.Ids, after[feed.Key].Ids));
        Assert.All(after.SelectMany(feed => feed.Value.Links), link => Assert.StartsWith("https://uusi.example.net/", link, StringComparison.Ordinal));
        Assert.Contains("https://uusi.example.net/2025/paketti-portailla/", after["feed.xml"].Links);
    }

    private static void Replace(TemporaryFolder folder, string path, string old, string with)
    {
        var text = File.ReadAllText(folder[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        folder.Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    private static Dictionary<string, ReadFeed> Read(Action<TemporaryFolder> edit)
    {
        var isThere = Python.Run(["-c", "import feedparser"]) is not null;
        if (!isThere) Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", "python3-feedparser is not installed (apt-get install python3-feedparser), so no feed reader looked at the feeds.");
        using var folder = new TemporaryFolder();
        folder.Lay(GoldenSite.Workspace);
        edit(folder);
        GoldenSite.Build(folder);
        var json = Python.Run(["-c", Script, folder["site/public"]]);
        Assert.True(json is not null, "python3-feedparser did not run.");
        return JsonSerializer.Deserialize<Dictionary<string, ReadFeed>>(json, JsonSerializerOptions.Web)!;
    }

    private sealed record ReadFeed(int Bozo, string Why, string Version, string Title, string[] Ids, string[] Links, bool Complete);
}
