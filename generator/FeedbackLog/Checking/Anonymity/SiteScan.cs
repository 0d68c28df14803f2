using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity.Names;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Everything that a workspace publishes or keeps in its repository.</summary>
/// <param name="Entries">Every text of every entry, public or not: a draft's error is an error before it is published.</param>
/// <param name="Pages">Every plain page.</param>
/// <param name="Markdown">The files of entries and pages, those that could not be read as one too.</param>
/// <param name="Settings">feedbacklog.yml, topics.yml, people.yml, periods.yml and words files.</param>
/// <param name="Copied">Templates of a theme of one's own and texts of site/static/, which go out as they are.</param>
/// <param name="OtherPaths">Paths of all other files of content/ and of site/static/.</param>
public sealed record PublishedTexts(
    ImmutableArray<EntryText> Entries, ImmutableArray<SitePage> Pages, ImmutableArray<SourceFile> Markdown, ImmutableArray<SourceFile> Settings,
    ImmutableArray<SourceFile> Copied, ImmutableArray<string> OtherPaths);

/// <summary>The gate over a whole site: every text and every file's name goes through the scanner once.</summary>
public static class SiteScan
{
    /// <summary>A scanner that lets through what is the organisation's own: its contact points, its name, people who agreed to be named.</summary>
    public static AnonymityScanner ScannerFor(SiteConfig config, PersonList people, DenyList? denied)
    {
        var contacts = people.People.Select(person => person.Contact).Append(config.Contact.Email).Append(config.Contact.Phone).OfType<string>().ToArray();
        var names = config.Allow.Names.Append(config.Organisation).Concat(people.People.Select(person => person.Name).OfType<string>()).ToArray();
        var allow = config.Allow with
        {
            Emails = [.. config.Allow.Emails, .. contacts.Where(contact => contact.Contains('@', StringComparison.Ordinal))],
            Phones = [.. config.Allow.Phones, .. contacts.Where(contact => !contact.Contains('@', StringComparison.Ordinal))],
            Names = [.. names, .. names.Select(NameFolding.WithoutAccents)],
        };
        return denied is null ? new AnonymityScanner(allow) : new AnonymityScanner(allow, [denied, .. AnonymityRecognizers.All]);
    }

    /// <summary>What was found, in no order, and what hides it in the findings of other rules.</summary>
    public static SiteScanResult Scan(PublishedTexts texts, AnonymityScanner scanner)
    {
        var taken = texts.Entries.Select(entry => entry.Source.Path).Concat(texts.Pages.Select(page => page.Source.Path)).ToHashSet(StringComparer.Ordinal);
        Func<List<FoundPlace>>[] scans =
        [
            .. texts.Entries.Select(entry => (Func<List<FoundPlace>>)(() => FileScan.Of(entry, scanner))),
            .. texts.Pages.Select(page => (Func<List<FoundPlace>>)(() => FileScan.Of(page, scanner))),
            .. texts.Markdown.Where(file => file.Text.Length > 0 && !taken.Contains(file.Path)).Select(file => (Func<List<FoundPlace>>)(() => FileScan.OfRaw(file, scanner))),
            .. texts.Settings.Select(file => (Func<List<FoundPlace>>)(() => FileScan.OfSettings(file, scanner, PassedKeys(file)))),
            .. texts.Copied.Select(file => (Func<List<FoundPlace>>)(() => CopiedTextScan.Of(file, scanner))),
        ];
        var found = new List<FoundPlace>[scans.Length];
        Parallel.For(0, scans.Length, index => found[index] = scans[index]());
        var names = ScanNames(texts, scanner);
        return new SiteScanResult(
            [.. found.SelectMany(places => places.Select(place => place.ToDiagnostic())), .. names.Select(name => name.Hit.Rule.About(name.Path, name.Hit.Variant).As(name.Hit.Severity))],
            new Concealment(scanner, found.SelectMany(places => places), names.DistinctBy(name => name.Path).ToDictionary(name => name.Path, name => name.Mask, StringComparer.Ordinal)));
    }

    // What is named there is the organisation's own, or consented to be named.
    private static string[] PassedKeys(SourceFile file) => file.Path == "site/feedbacklog.yml" ? ["allow", "contact", "base_url", "authority", "languages"] : [];

    private static List<FoundPath> ScanNames(PublishedTexts texts, AnonymityScanner scanner)
    {
        var paths = texts.Markdown.Select(file => file.Path).Concat(texts.OtherPaths).ToArray();
        var found = new FoundPath?[paths.Length];
        Parallel.For(0, paths.Length, index => found[index] = FoundPath.In(paths[index], scanner));
        return [.. found.OfType<FoundPath>()];
    }
}

/// <summary>What a scan of a site came to.</summary>
/// <param name="Findings">In no order.</param>
/// <param name="Concealment">Hides what was found wherever another finding would repeat it.</param>
public sealed record SiteScanResult(ImmutableArray<Diagnostic> Findings, Concealment Concealment);
