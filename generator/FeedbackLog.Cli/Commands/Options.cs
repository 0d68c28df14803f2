using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FeedbackLog.Cli.Files;
using FeedbackLog.Configuration;
using FeedbackLog.Text;

namespace FeedbackLog.Cli.Commands;

/// <summary>Options that several commands share, and how their values are read.</summary>
internal static class Options
{
    /// <summary><c>--root DIR</c>.</summary>
    public static Option<string> Root() => new("--root")
    {
        HelpName = "DIR",
        Description = "The folder that holds content/, site/ and perhaps templates/. Left out: the current folder.",
        DefaultValueFactory = _ => ".",
    };

    /// <summary><c>--strict</c>.</summary>
    public static Option<bool> Strict() => new("--strict") { Description = "Let warnings count as errors." };

    /// <summary><c>--language CODE</c>.</summary>
    public static Option<string?> Language() =>
        OneOf("--language", "The language of the findings: fi, sv or en. Left out: the site's default language, else English.", "fi", "sv", "en");

    /// <summary>An option that takes one of a few words; a misspelt one is told the nearest.</summary>
    public static Option<string?> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string?>(name) { HelpName = string.Join('|', words), Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value)) result.AddError(NotAmong($"{name} {token.Value}", token.Value, words));
        });
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary><c>--today DATE</c>.</summary>
    public static Option<DateOnly?> Today() => new("--today")
    {
        HelpName = "DATE",
        Description = "Build as if it were this day, for example 2026-07-28. Entries dated later stay out.",
        CustomParser = ReadDay,
    };

    /// <summary><c>--base-url URL</c>.</summary>
    public static Option<Uri?> BaseUrl() => new("--base-url")
    {
        HelpName = "URL",
        Description = "Where the site will stand, instead of base_url in site/feedbacklog.yml.",
        CustomParser = ReadBaseUrl,
    };

    /// <summary><c>--port N</c>.</summary>
    public static Option<int> Port(int usual) => new("--port")
    {
        HelpName = "N",
        Description = $"The port to listen on. Left out: {usual.ToString(CultureInfo.InvariantCulture)}. If it is taken, the next free one.",
        DefaultValueFactory = _ => usual,
        CustomParser = ReadPort,
    };

    /// <summary><c>--deny FILE</c>.</summary>
    public static Option<string?> Deny() => new("--deny")
    {
        HelpName = "FILE",
        Description = "A list of names and identifiers that must not be published, one a line, kept outside the repository. Left out: FEEDBACKLOG_DENY.",
    };

    /// <summary>The deny-list's path, absolute: from the option, else from the environment; null without either.</summary>
    public static string? DenyPath(this ParseResult parse, Option<string?> option, Surroundings surroundings)
    {
        var path = parse.GetValue(option) ?? surroundings.Variables.GetValueOrDefault("FEEDBACKLOG_DENY");
        return string.IsNullOrEmpty(path) ? null : Path.GetFullPath(path, surroundings.Folder);
    }

    /// <summary>The workspace's folder, absolute. A folder that is not there ends the program with a sentence.</summary>
    public static string RootFolder(this ParseResult parse, Option<string> option, Surroundings surroundings)
    {
        var root = Path.GetFullPath(parse.GetValue(option)!, surroundings.Folder);
        if (!Directory.Exists(root)) throw new WorkspaceProblem($"There is no folder {root}. Give the site's folder with --root DIR.", ExitCode.Usage);
        return Path.TrimEndingDirectorySeparator(root);
    }

    /// <summary><c>"xml" is none of text, json. Did you mean …?</c></summary>
    public static string NotAmong(string what, string word, IReadOnlyCollection<string> known)
    {
        // Of two letters every language code is as near as any other.
        var nearest = word.Length > 2 ? NearestName.Of(word, known) : null;
        return nearest is null ? $"{what}: choose one of {string.Join(", ", known)}." : $"{what}: did you mean {nearest}? Choose one of {string.Join(", ", known)}.";
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"\"{text}\" is not a day. Write it as 2026-07-28.");
        return null;
    }

    private static Uri? ReadBaseUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (SiteConfigParser.ParseBaseUrl(text) is { } address) return address;
        result.AddError($"\"{text}\" is not the address of a site. Write it as https://example.org/ or https://example.org/feedback/.");
        return null;
    }

    private static int ReadPort(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535) return port;
        result.AddError($"\"{text}\" is not a port. Write a number from 1 to 65535.");
        return 0;
    }
}
