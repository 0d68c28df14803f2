using System.Text;
using System.Text.RegularExpressions;
using FeedbackLog.Feeds;
using FeedbackLog.Tests.Golden;
using FeedbackLog.Tests.House;
using FeedbackLog.Tests.Workspaces;
using Xunit;

namespace FeedbackLog.Tests.Feeds;

/// <summary>What servers are told to send: in _headers, and in the two examples of docs/hosting.md. All say the same, and as much as the pages themselves.</summary>
public sealed class ServerHeadersTests
{
    private static readonly Document Hosting = Document.Read("docs/hosting.md");

    private static readonly Dictionary<string, string> TypesByName = new()
    {
        ["feed.xml"] = "application/rss+xml",
        ["atom.xml"] = "application/atom+xml",
        ["feed.json"] = "application/feed+json",
        ["feeds.opml"] = "text/x-opml",
        ["entries.csv"] = "text/csv",
    };

    private static string Headers => Encoding.UTF8.GetString(GoldenSite.Files["_headers"]);

    [Fact]
    public void The_headers_are_those_of_the_design() => Assert.Equal(
        ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "Strict-Transport-Security"],
        ServerHeaders.ForAll.Select(header => header.Name));

    [Fact]
    public void The_header_forbids_what_the_page_forbids_and_framing()
    {
        var page = Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "templates", "parts", "policy.hbs")), "content=\"([^\"]+)\"").Groups[1].Value;

        Assert.Equal(ServerHeaders.PolicyOfPages, page);
        Assert.Equal(page + "; frame-ancestors 'none'", ServerHeaders.ForAll[0].Value);
    }

    [Fact]
    public void The_file_sends_every_header_with_every_file() => Assert.Equal(ServerHeaders.ForAll, RulesIn(Headers)["/*"]);

    [Fact]
    public void Nginx_sends_the_same()
    {
        var nginx = Hosting.Fence("nginx");
        var sent = Regex.Matches(nginx, "add_header (\\S+) \"(.+)\" always;").Select(match => new ServerHeader(match.Groups[1].Value, match.Groups[2].Value));

        Assert.Equal(ServerHeaders.ForAll, sent);
        Assert.Contains($"~/(assets|media|search/index)/ \"{ServerHeaders.ForEver.Value}\";", nginx, StringComparison.Ordinal);
        Assert.Contains("add_header Cache-Control $", nginx, StringComparison.Ordinal);
        Assert.Contains("charset utf-8;", nginx, StringComparison.Ordinal);
        var charsets = Regex.Match(nginx, "charset_types ([^;]+);").Groups[1].Value.Split(' ');
        foreach (var (name, type) in TypesByName)
        {
            Assert.Contains($"location ~ /{Regex.Escape(name)}$ {{ types {{ }} default_type {type}; }}", nginx, StringComparison.Ordinal);
            Assert.Contains(type, charsets);
        }
        // A place with a header of its own would send none of the others.
        Assert.DoesNotMatch(@"location[^{]*\{[^}]*add_header", nginx);
    }

    [Fact]
    public void Apache_sends_the_same()
    {
        var apache = Hosting.Fence("apache");
        var sent = Regex.Matches(apache, "Header always set (\\S+) \"(.+)\"").Select(match => new ServerHeader(match.Groups[1].Value, match.Groups[2].Value));

        Assert.Equal(ServerHeaders.ForAll, sent);
        Assert.Contains($"<If \"%{{REQUEST_URI}} =~ m#/(assets|media|search/index)/#\">\n    Header set Cache-Control \"{ServerHeaders.ForEver.Value}\"\n</If>", apache, StringComparison.Ordinal);
        foreach (var (name, type) in TypesByName)
            Assert.Contains($"<Files \"{name}\">\n    ForceType \"{type}; charset=utf-8\"\n</Files>", apache, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_a_hash_are_kept_for_ever()
    {
        foreach (var path in (string[])["/opittua/assets/*", "/opittua/media/*", "/opittua/search/index/*", "/opittua/sv/search/index/*"]) Assert.Equal([ServerHeaders.ForEver], RulesIn(Headers)[path]);
    }

    [Fact]
    public void Every_feed_and_every_file_of_data_has_its_type_and_no_file_has_two()
    {
        var rules = RulesIn(Headers).Where(rule => rule.Value[0].Name == "Content-Type")
            .Select(rule => (Pattern: new Regex("^" + Regex.Replace(Regex.Escape(rule.Key), ":[a-z]+", "[^/]+") + "$"), rule.Value[0].Value)).ToArray();
        var typed = 0;
        foreach (var path in GoldenSite.Files.Keys)
        {
            var types = rules.Where(rule => rule.Pattern.IsMatch("/opittua/" + path)).Select(rule => rule.Value).ToArray();
            if (TypesByName.GetValueOrDefault(Path.GetFileName(path)) is { } type) Assert.Equal([type + "; charset=utf-8"], types);
            else Assert.True(types.Length == (path.EndsWith("data/entries.json", StringComparison.Ordinal) ? 1 : 0), path);
            typed += types.Length;
        }
        Assert.True(typed > 30, $"Only {typed} files have a type.");
    }

    [Fact]
    public void Hosts_with_a_limit_read_the_whole_file()
    {
        // Cloudflare Pages: a hundred rules, two thousand characters a line.
        Assert.InRange(RulesIn(Headers).Count, 10, 100);
        Assert.All(Headers.Split('\n'), line => Assert.InRange(line.Length, 0, 2000));
    }

    [Fact]
    public void Headers_of_ones_own_take_the_place()
    {
        using var folder = new TemporaryFolder();
        folder.Lay(GoldenSite.Workspace);
        folder.Write("site/static/_headers", "/*\n  X-Own: yes\n");

        Assert.Equal("/*\n  X-Own: yes\n", Encoding.UTF8.GetString(GoldenSite.Build(folder)["_headers"]));
    }

    private static Dictionary<string, List<ServerHeader>> RulesIn(string text)
    {
        var rules = new Dictionary<string, List<ServerHeader>>();
        var path = "";
        foreach (var line in text.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith('#')))
        {
            if (line.StartsWith('/')) rules.Add(path = line, []);
            else rules[path].Add(new ServerHeader(line[2..line.IndexOf(": ", StringComparison.Ordinal)], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        }
        return rules;
    }
}
