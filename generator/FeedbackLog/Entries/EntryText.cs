using System.Collections.Immutable;
using FeedbackLog.Text;
using FeedbackLog.Yaml;

namespace FeedbackLog.Entries;

/// <summary>An entry in one language: one file.</summary>
public sealed record EntryText
{
    /// <summary><c>YYYY-NNNN</c>, from the file's name.</summary>
    public required string Id { get; init; }

    /// <summary>Language code, from the file's name; the default language when the name has none.</summary>
    public required string Language { get; init; }

    /// <summary>The last part of its address, from the file's name.</summary>
    public required string Slug { get; init; }

    /// <summary>The title; empty only in a draft or after a finding.</summary>
    public required string Title { get; init; }

    /// <summary>The summary as written, else the beginning of the problem section.</summary>
    public required string Summary { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Old addresses from the site's root, each with slashes at both ends.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Warnings that the editor accepts with a reason.</summary>
    public ImmutableArray<AcceptedRule> AcceptedRules { get; init; } = [];

    /// <summary>Fields and headings that unknown ones were probably meant to be. The unknown ones are told, so these are not told as missing, too.</summary>
    public ImmutableArray<string> ProbablyMeant { get; init; } = [];

    /// <summary>Who read it for anonymity; null when nobody did. Never rendered.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>The hash of the text that was read; null when nobody approved it by command. Never rendered.</summary>
    public string? Approved { get; init; }

    /// <summary>The front matter with its places.</summary>
    public required YamlMap Head { get; init; }

    /// <summary>The file.</summary>
    public required SourceFile Source { get; init; }

    /// <summary>The hash of what lists and neighbours show: id, slug, title, summary, facts.</summary>
    public required ContentHash HeadHash { get; init; }

    /// <summary>The hash of everything that the entry's own page shows: the whole file.</summary>
    public required ContentHash BodyHash { get; init; }

    /// <summary>The first section with this key; null when there is none.</summary>
    public Section? Find(string key)
    {
        foreach (var section in Sections)
            if (section.Key == key) return section;
        return null;
    }
}

/// <summary>A warning that an editor accepts.</summary>
/// <param name="Rule">The rule's code or name, as written.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct AcceptedRule(string Rule, SourceSpan Span);
