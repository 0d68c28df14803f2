using System.Globalization;
using FeedbackLog.Cli.Files;
using FeedbackLog.Tests.Diagnostics;
using FeedbackLog.Tests.Workspaces;
using FeedbackLog.Walking;
using Xunit;

namespace FeedbackLog.Tests.Walking;

/// <summary>A workspace under random edits. The same seed makes the same edits; every edit leaves a workspace without errors.</summary>
internal sealed class EditedSite : IDisposable
{
    private static readonly string[] TopicKeys = ["deliveries", "shopping", "service"];
    private static readonly string[][] LanguageSets = [["fi"], ["fi", "sv"], ["sv", "fi", "en"], ["en"], ["en", "fi"]];

    // Enough of them that two or three entries share some: then they are related.
    private static readonly string[] SomeWords =
        ["jono", "kassa", "ääkköset", "**tärkeä**", "myöhässä", "uudestaan", "hylly", "hintalappu", "tuolit", "seinä", "ovella", "portaat", "ikkuna", "vaihto"];

    private readonly TemporaryFolder folder = new();
    private readonly Random random;
    private readonly List<EditedEntry> entries = [];
    private readonly SortedDictionary<string, string> others = new(StringComparer.Ordinal);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private DateOnly today = new(2026, 6, 1);
    private int serial;

    public EditedSite(int seed)
    {
        random = new Random(seed);
        others["site/feedbacklog.yml"] = Settings();
        others["content/topics.yml"] = Topics("Ostaminen", withParent: true);
        others["content/people.yml"] = People("Anna Esimerkki");
        for (var count = 0; count < 6; count++) AddEntry();
        Save();
    }

    /// <summary>What was done so far, for the report of a failure.</summary>
    public List<string> History { get; } = [];

    /// <summary>One to three edits of the workspace, of the output, or of the day; or the manifest is lost.</summary>
    public void Edit()
    {
        if (random.Next(12) == 0)
        {
            // Alone: without the manifest nobody can know whose a file is that the site no longer wants.
            File.Delete(folder["site/.cache/manifest.json"]);
            History.Add("manifest lost");
            return;
        }
        (string Name, Action Do)[] edits =
        [
            ("body", () => Change(entry => entry with { Body = Words() })),
            ("title", () => Change(entry => entry with { Title = "Valitus " + Words() })),
            ("topics", () => Change(entry => entry with { Topics = Pick(TopicKeys) })),
            ("first response", () => Change(entry => entry with { FirstResponse = $"{random.Next(1, 40)}h" })),
            ("promise", () => Change(entry => entry with { Due = $"2026-{random.Next(4, 13):00}" })),
            ("outcome", () => Change(entry => entry with { IsPlanned = !entry.IsPlanned })),
            ("responder", () => Change(entry => entry with { Responder = entry.Responder is null ? "anna" : null })),
            ("rename", () => Change(entry => entry with { Slug = $"-{++serial}" })),
            ("withdraw or publish", () => Change(entry => entry with { State = entry.State == "withdrawn" ? "published" : "withdrawn" })),
            ("draft or publish", () => Change(entry => entry with { State = entry.State == "draft" ? "published" : "draft" })),
            ("another day", () => Change(entry => entry with { Published = SomeDay() })),
            ("languages", () => Change(entry => entry with { Languages = Pick(LanguageSets) })),
            ("languages", () => Change(entry => entry with { Languages = Pick(LanguageSets) })),
            ("alias", () => Change(entry => entry with { Alias = entry.Alias is null ? $"/old/{++serial}/" : null })),
            ("change", () => Change(entry => entry with { Change = entry.Change is null ? "2026-05-02" : null })),
            ("came back from", () => Change(entry => entry with { CameBackFrom = EarlierThan(entry) })),
            ("related", () => Change(entry => entry with { Related = EarlierThan(entry) })),
            ("add entry", AddEntry),
            ("add entry", AddEntry),
            ("remove entry", RemoveEntry),
            ("settings", () => others["site/feedbacklog.yml"] = Settings()),
            ("topic labels", () => others["content/topics.yml"] = Topics("Ostaminen " + ++serial, random.Next(2) == 0)),
            ("people", () => others["content/people.yml"] = People("Anna " + ++serial)),
            ("template of a page", () => Toggle("templates/pages/topics.hbs", $"<h1>{{{{heading}}}}</h1>\n<p>{++serial}</p>\n")),
            ("template of all pages", () => Toggle("templates/parts/footer.hbs", $"<footer>{{{{site.title}}}} {++serial}</footer>\n")),
            ("words", () => Toggle("templates/words/sv.yml", $"site:\n  topics: Teman {++serial}\n")),
            ("style sheet", () => Toggle("templates/assets/site.css", $"p {{ margin: {++serial}px; }}\n")),
            ("periods", () => Toggle("content/periods.yml", $"received:\n  2024-01: {{email: {1000 + ++serial}}}\n")),
            ("page", () => Toggle("content/pages/about.fi.md", $"---\ntitle: Miksi julkaisemme {++serial}\n---\nSiksi.\n")),
            ("translated page", () => Toggle("content/pages/about.sv.md", $"---\ntitle: Varför vi publicerar\n---\nDärför {++serial}.\n")),
            ("static file", () => Toggle("site/static/terms.txt", $"Terms {++serial}\n")),
            ("day", () => today = today.AddDays(random.Next(1, 40))),
            ("nothing", () => { }),
            ("file of the output lost", () => Harm(File.Delete)),
            ("file of the output changed", () => Harm(path => File.AppendAllText(path, "<!-- FeedbackLog -->"))),
        ];
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var edit = Pick(edits);
            edit.Do();
            History.Add(edit.Name);
        }
        Save();
    }

    /// <summary>Builds into the same folder as ever.</summary>
    public SortedDictionary<string, byte[]> BuildOn() => Build(null, clean: false, "site/public");

    /// <summary>Builds into a folder of its own, of which nobody remembers anything.</summary>
    public SortedDictionary<string, byte[]> BuildClean()
    {
        var name = $"clean-{History.Count}";
        var files = Build(folder[name], clean: true, name);
        Directory.Delete(folder[name], recursive: true);
        return files;
    }

    public void Dispose() => folder.Dispose();

    private SortedDictionary<string, byte[]> Build(string? output, bool clean, string place)
    {
        var report = SiteBuilder.Build(new BuildRequest(folder.Path, output, clean, Force: false, new WalkOptions(today), Strict: false));
        Assert.True(report.Wrote, $"After {string.Join(", ", History)}:\n{Tell.All(report.Findings)}");
        return Tree.Read(folder[place]);
    }

    private void Save()
    {
        var files = entries.SelectMany(entry => entry.Files).Concat(others.Select(other => (Path: other.Key, Text: other.Value))).ToDictionary(file => file.Path, file => file.Text);
        foreach (var gone in written.Where(path => !files.ContainsKey(path)).ToArray()) folder.Delete(gone);
        written.Clear();
        foreach (var (path, text) in files)
        {
            folder.Write(path, text);
            written.Add(path);
        }
    }

    private void AddEntry()
    {
        var number = (++serial).ToString("0000", CultureInfo.InvariantCulture);
        entries.Add(new EditedEntry($"2026-{number}", SomeDay()) { Languages = Pick(LanguageSets), Topics = Pick(TopicKeys), Title = "Valitus " + Words(), Body = Words() });
    }

    private void RemoveEntry()
    {
        if (entries.Count < 3) return;
        var gone = entries[random.Next(entries.Count)];
        entries.Remove(gone);
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            entries[index] = entry with
            {
                CameBackFrom = entry.CameBackFrom == gone.Id ? null : entry.CameBackFrom,
                Related = entry.Related == gone.Id ? null : entry.Related,
            };
        }
    }

    private void Change(Func<EditedEntry, EditedEntry> change)
    {
        var index = random.Next(entries.Count);
        entries[index] = change(entries[index]);
    }

    private void Toggle(string path, string text)
    {
        if (others.ContainsKey(path) && random.Next(2) == 0) others.Remove(path);
        else others[path] = text;
    }

    private void Harm(Action<string> harm)
    {
        var files = Tree.Read(folder["site/public"]).Keys.ToArray();
        if (files.Length > 0) harm(folder["site/public/" + Pick(files)]);
    }

    private string? EarlierThan(EditedEntry entry)
    {
        var earlier = entries.Where(other => string.CompareOrdinal(other.Id, entry.Id) < 0).Select(other => other.Id).ToArray();
        return earlier.Length == 0 ? null : Pick(earlier);
    }

    private DateOnly SomeDay() => new DateOnly(2024, 2, 1).AddDays(random.Next(900));

    private string Words() => string.Join(' ', Enumerable.Range(0, random.Next(2, 6)).Select(_ => Pick(SomeWords)));

    private string Settings() => $$"""
        title: {fi: Mitä opimme {{++serial}}, sv: Vad vi lärde oss, en: What we learned}
        organisation: Esimerkki Osuuskunta
        base_url: https://palaute.example.org/{{Pick(["", "opittua/"])}}
        languages: [{{Pick(["fi, sv, en", "fi, sv, en", "sv, en, fi"])}}]
        authority: example.org,2026
        contact: {email: palaute@example.org}
        page_size: {{random.Next(1, 5)}}
        feed_items: {{random.Next(1, 5)}}

        """;

    private static string Topics(string label, bool withParent) =>
        $"shopping: {{fi: {label}, sv: Att handla, en: Shopping}}\ndeliveries: {{fi: Toimitukset, sv: Leveranser, en: Deliveries{(withParent ? ", parent: shopping" : "")}}}\nservice: {{fi: Palvelu, sv: Service, en: Service}}\n";

    private static string People(string name) =>
        $"anna: {{name: {name}, role: {{fi: Vastaava, sv: Ansvarig, en: Head}}, contact: anna@example.org}}\nlukija: {{role: {{fi: Lukija, sv: Granskare, en: Reader}}}}\n";

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
