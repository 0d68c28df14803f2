using System.Collections.Immutable;
using System.CommandLine;
using FeedbackLog.Cli.Files;
using FeedbackLog.Cli.Reporting;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Imaging;
using FeedbackLog.Text;
using FeedbackLog.Walking;

namespace FeedbackLog.Cli.Commands;

/// <summary><c>approve</c>: writes into an entry who read it, and a mark of the text that was read.</summary>
internal static class ApproveCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var (root, language, deny) = (Options.Root(), Options.Language(), Options.Deny());
        var id = new Argument<string>("ID") { HelpName = "ID", Description = "The entry, for example 2026-0042." };
        var by = new Option<string>("--by") { HelpName = "KEY", Description = "Who has read the text for personal data: a key from content/people.yml.", Required = true };
        var languages = new Option<string[]>("--lang")
        {
            HelpName = "CODE",
            Description = "Only the text in this language; may be given several times. Left out: every language of the entry.",
        };
        var command = new ExplainedCommand("approve", "Notes in an entry's files who has read them for personal data, and a mark of the text that was read. Read first: the tool finds identifiers, not everything that leads to a person.",
            new("feedbacklog approve 2026-0042 --by reader", "Notes that reader has read every language of the entry."),
            new("feedbacklog approve 2026-0042 --by reader --lang sv", "Notes it for the Swedish text only."))
        { id, by, languages, root, language, deny };
        command.SetAction(parse =>
        {
            var folder = parse.RootFolder(root, surroundings);
            var wish = new ApprovalWish(folder, parse.GetValue(id)!, parse.GetValue(by)!, [.. parse.GetValue(languages) ?? []], parse.GetValue(language), parse.DenyPath(deny, surroundings));
            return Run(wish, surroundings);
        });
        return command;
    }

    private static int Run(ApprovalWish wish, Surroundings surroundings)
    {
        var workspace = SourceFolder.Read(wish.Root);
        var settings = workspace.Configuration is { } file ? SiteConfigParser.Parse(file).Value : null;
        if (settings is null) throw Problem($"{wish.Root} has no readable site/feedbacklog.yml, so it is not the folder of a site. Give the site's folder with --root DIR.");
        RequirePerson(wish.By, workspace, settings);
        var chosen = Choose(wish, workspace, settings);
        var walked = SiteWalk.Run(workspace, new WalkOptions(surroundings.Today, Denied: DenyFile.Read(wish.DenyPath, wish.Root)));
        var paths = chosen.Select(file => walked.MaskedPaths.GetValueOrDefault(file.Path, file.Path)).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Diagnostic> found = [.. walked.Findings.Where(finding => paths.Contains(finding.Path) && Hinders(finding))];
        if (!found.IsEmpty)
        {
            var told = new FindingsOf(wish.Root, wish.Language);
            surroundings.Output.SayFindings(told.Report(found, chosen.Length), told);
            surroundings.Error.Say(Ink.Line("feedbacklog: nothing was approved, because of what was found. Mend it, read the text again, then approve it.", Tone.Error));
            return ExitCode.Findings;
        }
        var media = new MediaShelf(workspace.Media);
        foreach (var source in chosen) Approve(source, wish, settings, media, surroundings);
        return ExitCode.Fine;
    }

    private static void RequirePerson(string key, Workspace workspace, SiteConfig settings)
    {
        var people = workspace.People is { } file ? PersonList.Parse(file, settings.Languages).Value ?? PersonList.Empty : PersonList.Empty;
        string[] keys = [.. people.People.Select(person => person.Key)];
        if (keys.Length == 0) throw Problem("There is nobody in content/people.yml, so nobody can approve a text.");
        if (!keys.Contains(key)) throw Problem(Options.NotAmong($"--by {key}", key, keys));
    }

    private static ImmutableArray<SourceFile> Choose(ApprovalWish wish, Workspace workspace, SiteConfig settings)
    {
        var files = workspace.Entries.Where(file => EntryName.Parse(file, [])?.Id == wish.Id).ToArray();
        if (files.Length == 0)
        {
            var ids = workspace.Entries.Select(file => EntryName.Parse(file, [])?.Id).OfType<string>().Distinct();
            throw Problem(NearestName.Of(wish.Id, ids) is { } nearest ? $"There is no entry {wish.Id}. Did you mean {nearest}?" : $"There is no entry {wish.Id}.");
        }
        var languages = files.Select(file => EntryName.Parse(file, [])?.Language ?? settings.DefaultLanguage).ToArray();
        foreach (var language in wish.Languages)
            if (!languages.Contains(language)) throw Problem($"The entry {wish.Id} has no text in the language {language}; it has {string.Join(", ", languages)}.");
        return [.. files.Where((_, index) => wish.Languages.IsEmpty || wish.Languages.Contains(languages[index]))];
    }

    // What identifies somebody, and what keeps the text from being read as it will be published.
    private static bool Hinders(Diagnostic finding) => finding.Severity == Severity.Error
        && (finding.Rule.Code.StartsWith("FL1", StringComparison.Ordinal) || finding.Rule == FormatRules.UnreadableFile || finding.Rule == FormatRules.InvalidYaml
            || finding.Rule == FormatRules.TooLarge || finding.Rule == FormatRules.HiddenCharacter);

    private static void Approve(SourceFile source, ApprovalWish wish, SiteConfig settings, MediaShelf media, Surroundings surroundings)
    {
        var path = Path.Combine(wish.Root, source.Path);
        var written = TextFileEdit.Read(path);
        var parsed = EntryParser.Parse(written.Decoded(source.Path), settings, media);
        if (parsed.Value is not { } before || before.Source.Hash != source.Hash) throw Problem($"{source.Path} changed while it was being approved. Read it again, then approve it.");
        var mark = Approval.HashOf(before);
        var text = HeadEditing.Set(written.Text, "reviewed_by", wish.By) is { } named ? HeadEditing.Set(named, "approved", mark, after: "reviewed_by") : null;
        var changed = text is null ? null : EntryParser.Parse((written with { Text = text }).Decoded(source.Path), settings, media);
        var isSound = changed?.Value is { } after && after.ReviewedBy == wish.By && after.Approved == mark && Approval.HashOf(after) == mark
            && changed.Findings.Length <= parsed.Findings.Length;
        if (!isSound)
            throw Problem($"The head of {source.Path} is written in a way that cannot be changed safely. Write these lines into it by hand: reviewed_by: {wish.By} and approved: {mark}");
        if (text == written.Text)
        {
            surroundings.Output.Say($"{source.Path}: nothing to change; {wish.By} has approved this text.");
            return;
        }
        (written with { Text = text! }).Replace(path);
        surroundings.Output.Say($"{source.Path}: no identifiers found; approved as read by {wish.By}.");
    }

    private static WorkspaceProblem Problem(string sentence) => new(sentence, ExitCode.Usage);

    /// <summary>What a person asked for.</summary>
    private sealed record ApprovalWish(string Root, string Id, string By, ImmutableArray<string> Languages, string? Language, string? DenyPath);
}
