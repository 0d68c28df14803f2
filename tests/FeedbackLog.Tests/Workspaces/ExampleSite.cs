using System.Buffers;
using System.Collections.Immutable;
using FeedbackLog.Cli.Files;
using FeedbackLog.Cli.Serving;
using FeedbackLog.Planning;
using FeedbackLog.Rendering;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Workspaces;

/// <summary>The example site of this repository as the tool makes it, once for all tests, in memory.</summary>
internal static class ExampleSite
{
    private static readonly DateOnly Today = new(2026, 12, 31);

    private static readonly Lazy<ImmutableArray<SiteFile>> Built = new(Build);

    private static readonly Lazy<ImmutableArray<SiteFile>> Chosen = new(Choose);

    /// <summary>Every file, sorted by path.</summary>
    public static ImmutableArray<SiteFile> Files => Built.Value;

    /// <summary>Every page, redirects too.</summary>
    public static ImmutableArray<SiteFile> Pages => [.. Files.Where(file => file.Kind.Length > 0)];

    /// <summary>One page of each kind in each language that has one: the longest. Redirects, which nobody sees, are left out.</summary>
    public static ImmutableArray<SiteFile> OneOfEachKind => Chosen.Value;

    /// <summary>The addresses of those pages, for theories.</summary>
    public static TheoryData<string> Addresses => [.. OneOfEachKind.Select(page => page.Address)];

    /// <summary>The longest page of a kind in the site's default language.</summary>
    public static SiteFile Longest(string kind) => OneOfEachKind.First(page => page.Kind == kind && page.Language == "fi");

    private static ImmutableArray<SiteFile> Choose() =>
    [
        .. Pages.Where(page => page.Kind != "redirect").GroupBy(page => (page.Kind, page.Language))
            .Select(alike => alike.OrderByDescending(page => page.Bytes.Length).ThenBy(page => page.Path, StringComparer.Ordinal).First())
            .OrderBy(page => page.Path, StringComparer.Ordinal),
    ];

    private static ImmutableArray<SiteFile> Build()
    {
        var walked = SiteWalk.Run(SourceFolder.Read(Repository.Root), new WalkOptions(Today));
        Assert.NotNull(walked.Plan);
        var renderer = new FileRenderer(walked.Frame!);
        return [.. walked.Plan.Files.Select(file => new SiteFile(
            file.Path.Value, ContentTypes.Of(file), file is PlannedPage page ? PageRenderer.TemplateNameOf(page) : "",
            (file as PlannedPage)?.Language ?? "", BytesOf(file, renderer)))];
    }

    private static byte[] BytesOf(PlannedFile file, FileRenderer renderer)
    {
        if (file is StaticFile copied) return File.ReadAllBytes(Path.Combine(Repository.Root, copied.SourcePath));
        var bytes = new ArrayBufferWriter<byte>();
        renderer.Render(file, bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
