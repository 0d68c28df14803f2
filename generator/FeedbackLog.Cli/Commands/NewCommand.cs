using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using FeedbackLog.Cli.Files;
using FeedbackLog.Configuration;
using FeedbackLog.Entries;
using FeedbackLog.Text;

namespace FeedbackLog.Cli.Commands;

/// <summary><c>new</c>: writes the next draft with all its sections and prints its path.</summary>
internal static class NewCommand
{
    private const string EntriesFolder = "content/entries";
    private const int ShortestTitle = 10, LongestTitle = 90;

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var root = Options.Root();
        var title = new Argument<string>("TITLE") { HelpName = "TITLE", Description = "What went wrong, in the customer's words: 10 to 90 characters, in quotation marks." };
        var language = new Option<string?>("--lang") { HelpName = "CODE", Description = "The language you write in. Left out: the site's first language." };
        var topic = new Option<string?>("--topic") { HelpName = "KEY", Description = "A key from content/topics.yml." };
        var channel = new Option<string?>("--channel") { HelpName = "KEY", Description = "Where the feedback came from, for example email, phone or store." };
        var command = new ExplainedCommand("new", "Writes a draft with all its sections under content/entries/ and prints its path. Never replaces a file.",
            new("feedbacklog new \"The refund took six weeks\" --lang en", "Begins an entry in English."),
            new("feedbacklog new \"Palautus jäi tulematta\" --topic refunds --channel email", "Begins an entry with its topic and channel."))
        { title, root, language, topic, channel };
        command.SetAction(parse =>
        {
            var folder = parse.RootFolder(root, surroundings);
            var wish = new DraftWish(parse.GetValue(title)!, parse.GetValue(language), parse.GetValue(topic), parse.GetValue(channel));
            return Run(folder, wish, surroundings);
        });
        return command;
    }

    private static int Run(string root, DraftWish wish, Surroundings surroundings)
    {
        var files = new FindingsOf(root, wishedLanguage: null);
        var settings = files.SourceOf("site/feedbacklog.yml") is { } file ? SiteConfigParser.Parse(file).Value : null;
        if (settings is null) throw Problem($"{root} has no readable site/feedbacklog.yml, so it is not the folder of a site. Give the site's folder with --root DIR.");
        var topics = files.SourceOf("content/topics.yml") is { } list ? TopicList.Parse(list, settings.Languages).Value ?? TopicList.Empty : TopicList.Empty;
        var people = files.SourceOf("content/people.yml") is { } names ? PersonList.Parse(names, settings.Languages).Value ?? PersonList.Empty : PersonList.Empty;
        var draft = Validate(wish, settings, topics, people) with { Id = NextId(root, surroundings.Today.Year) };
        var path = $"{EntriesFolder}/{draft.Id[..4]}/{draft.Id}-{Slug.From(draft.Title)}.{draft.Language}.md";
        Write(Path.Combine(root, path), DraftText.Of(draft));
        surroundings.Output.Say(path);
        if (surroundings.Error.IsTerminal) surroundings.Error.Say("Fill it in, then look at it with: feedbacklog serve");
        return ExitCode.Fine;
    }

    private static Draft Validate(DraftWish wish, SiteConfig settings, TopicList topics, PersonList people)
    {
        var title = string.Join(' ', wish.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Normalize();
        var length = new StringInfo(title).LengthInTextElements;
        if (length is < ShortestTitle or > LongestTitle)
            throw Problem($"A title has {ShortestTitle} to {LongestTitle} characters; this one has {length.ToString(CultureInfo.InvariantCulture)}. Write it in quotation marks.");
        var language = wish.Language ?? settings.DefaultLanguage;
        ImmutableArray<string> topicKeys = [.. topics.Topics.Select(topic => topic.Key)];
        ImmutableArray<string> channels = [.. Vocabulary.Channels, .. settings.AddedChannels.Keys.Order(StringComparer.Ordinal)];
        RequireAmong("--lang", language, settings.Languages);
        RequireAmong("--topic", wish.Topic, topicKeys);
        RequireAmong("--channel", wish.Channel, channels);
        return new Draft(title, language, wish.Topic, wish.Channel, topicKeys, channels, [.. people.People.Select(person => person.Key)]);
    }

    private static void RequireAmong(string option, string? word, ImmutableArray<string> known)
    {
        if (word is not null && !known.Contains(word)) throw Problem(Options.NotAmong($"{option} {word}", word, known));
    }

    private static string NextId(string root, int year)
    {
        var folder = Path.Combine(root, EntriesFolder);
        var start = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-");
        var names = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, start + "*", SearchOption.AllDirectories).Select(Path.GetFileName) : [];
        var highest = names.Select(name => NumberOf(name!, start.Length)).DefaultIfEmpty(0).Max();
        if (highest >= 9999) throw Problem($"The year {year.ToString(CultureInfo.InvariantCulture)} has no id left: the last one is {start}9999.");
        return string.Create(CultureInfo.InvariantCulture, $"{start}{highest + 1:0000}");
    }

    private static int NumberOf(string name, int start) =>
        name.Length > start + 4 && int.TryParse(name.AsSpan(start, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static void Write(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Problem($"The draft could not be written to {path}: {problem.Message}");
        }
    }

    private static WorkspaceProblem Problem(string sentence) => new(sentence, ExitCode.Usage);

    /// <summary>What a person asked for.</summary>
    private sealed record DraftWish(string Title, string? Language, string? Topic, string? Channel);
}
