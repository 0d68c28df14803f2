using System.Collections.Frozen;
using FeedbackLog.Archiving;
using FeedbackLog.Text;

namespace FeedbackLog.Planning;

/// <summary>Writes recipes: what every page of a language shows is hashed once, and each file adds its own.</summary>
public sealed class RecipeBook
{
    private static readonly ContentHash NoTemplate = ContentHash.Of([]);

    private readonly SiteFrame frame;
    private readonly ContentHash generator;
    private readonly FrozenDictionary<string, ContentHash> shared;

    /// <summary>A book for one site and one version of the tool.</summary>
    public RecipeBook(SiteFrame frame)
    {
        this.frame = frame;
        generator = new HashBuilder().Add(GeneratorVersion.Current).ToHash();
        shared = frame.Config.Languages.ToFrozenDictionary(language => language, HashShared, StringComparer.Ordinal);
    }

    /// <summary>The recipe of a page of a template; <paramref name="own"/> adds what this page alone shows.</summary>
    public Recipe ForPage(string template, string language, Action<HashBuilder> own) => new(InputsOf(language, own), frame.Theme.HashOf(template), generator);

    /// <summary>The recipe of a file that code writes: a feed, the sitemap.</summary>
    public Recipe ForCode(string language, Action<HashBuilder> own) => new(InputsOf(language, own), NoTemplate, generator);

    /// <summary>The recipe of a file that is copied: its bytes and nothing else.</summary>
    public static Recipe ForBytes(ContentHash bytes) => new(bytes, NoTemplate, NoTemplate);

    /// <summary>Adds what lists and neighbours show of an entry.</summary>
    public static void AddHead(HashBuilder hash, EditionEntry? entry)
    {
        if (entry is null) hash.Add(-1);
        else hash.Add(entry.HeadHash);
    }

    /// <summary>Adds what lists show of several entries.</summary>
    public static void AddHeads(HashBuilder hash, IReadOnlyCollection<EditionEntry> entries)
    {
        hash.Add(entries.Count);
        foreach (var entry in entries) AddHead(hash, entry);
    }

    private ContentHash InputsOf(string language, Action<HashBuilder> own)
    {
        var hash = new HashBuilder().Add(shared[language]);
        own(hash);
        return hash.ToHash();
    }

    private ContentHash HashShared(string language)
    {
        var hash = new HashBuilder().Add(language).Add(frame.Config.Hash).Add(frame.Config.BaseUrl.AbsoluteUri).Add(frame.Topics.Hash).Add(frame.People.Hash);
        foreach (var code in frame.Config.Languages) hash.Add(frame.Words[code].Hash);
        foreach (var page in frame.Pages) hash.Add(page.Language).Add(page.Slug).Add(page.Title);
        foreach (var asset in frame.Theme.Assets) hash.Add(asset.Path.Value);
        hash.Add(frame.Logo?.PublishedAt?.Value ?? "");
        return hash.ToHash();
    }
}
