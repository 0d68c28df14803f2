using FeedbackLog.Configuration;
using FeedbackLog.Prose;
using FeedbackLog.Text;

namespace FeedbackLog.Accuracy;

/// <summary>Sentences as readers of the site read them.</summary>
internal static class ReadProse
{
    private static readonly SiteConfig Config = new()
    {
        Title = LocalText.Empty,
        Description = LocalText.Empty,
        Organisation = "",
        BaseUrl = new Uri("https://example.org/"),
        Languages = ["en"],
        Authority = "example.org,2026",
        Contact = new ContactRoute(null, null),
        Hash = ContentHash.Of([]),
    };

    /// <summary>The words of a piece of Markdown without mark-up.</summary>
    public static PlainText Plain(string markdown)
    {
        var file = new SourceFile("sentence.md", markdown, ContentHash.Of([]));
        return ProseParser.ParseWhole(file, new SourceSpan(0, markdown.Length), Config, []).Plain;
    }
}
