using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace FeedbackLog.Tests.Snapshots;

/// <summary>
/// Compares a text that a person sees with the one that was reviewed: <c>Snapshots/NAME.txt</c>. The files change only on request,
/// with <c>FEEDBACKLOG_UPDATE_SNAPSHOTS=1</c>, and their diff is read like code.
/// </summary>
public static class Snapshot
{
    private const string UpdateVariable = "FEEDBACKLOG_UPDATE_SNAPSHOTS";
    private const int LinesAround = 3;

    /// <summary>The folder of the reviewed texts in the checkout.</summary>
    public static string Folder { get; } = Path.Combine(FindCheckout(), "tests", "FeedbackLog.Tests", "Snapshots");

    /// <summary>True when somebody asked for new reviewed texts.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable(UpdateVariable) == "1";

    /// <summary>Fails with a unified diff when the text differs from the reviewed one.</summary>
    /// <param name="actual">The text; carriage returns count.</param>
    /// <param name="name">The reviewed file without its ending; may hold folders: <c>help/build</c>.</param>
    public static void Match(string actual, string name) => MatchFile(actual, Path.Combine(Folder, name + ".txt"));

    /// <summary>The same for a reviewed text that stands elsewhere in the checkout.</summary>
    public static void MatchFile(string actual, string path)
    {
        var name = Path.GetFileName(path);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }
        if (!File.Exists(path)) Assert.Fail($"There is no reviewed text {name} yet. Run the test with {UpdateVariable}=1 and read the new file. It would hold:\n{actual}");
        var reviewed = File.ReadAllText(path);
        if (reviewed != actual) Assert.Fail($"The text differs from {name} ({UpdateVariable}=1 takes the new one):\n{UnifiedDiff(reviewed, actual)}");
    }

    /// <summary>The lines that differ, each change with three lines around it; "-" is the reviewed text, "+" the new one.</summary>
    public static string UnifiedDiff(string reviewed, string actual)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(Visible(reviewed), Visible(actual)).Lines;
        var diff = new StringBuilder();
        var lastShown = -1;
        for (var index = 0; index < lines.Count; index++)
        {
            if (!IsNearChange(lines, index)) continue;
            if (index != lastShown + 1) diff.Append("@@ line ").Append(index + 1).Append(" @@\n");
            diff.Append(Mark(lines[index].Type)).Append(lines[index].Text).Append('\n');
            lastShown = index;
        }
        return diff.ToString();
    }

    private static bool IsNearChange(List<DiffPiece> lines, int index) =>
        lines.Skip(index - LinesAround).Take(Math.Min(index, LinesAround) + 1 + LinesAround).Any(line => line.Type != ChangeType.Unchanged);

    private static char Mark(ChangeType type) => type switch
    {
        ChangeType.Deleted => '-',
        ChangeType.Inserted => '+',
        _ => ' ',
    };

    // A difference in line endings only must show in the diff, too.
    private static string Visible(string text) => text.Replace("\r", "\u240D", StringComparison.Ordinal);

    private static string FindCheckout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "FeedbackLog.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("FeedbackLog.sln stands in none of the folders above the tests.");
    }
}
