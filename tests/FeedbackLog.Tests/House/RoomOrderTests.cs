using System.Text.RegularExpressions;
using Xunit;

namespace FeedbackLog.Tests.House;

/// <summary>The folders stand in the order of the data's walk: a room uses only rooms before it.</summary>
public sealed class RoomOrderTests
{
    private static readonly string[] Order =
    [
        "Text", "Diagnostics", "Yaml", "Colours", "Configuration", "Wording", "Imaging", "Prose", "Entries", "Archiving", "Checking", "Statistics", "Theming", "Searching", "Planning", "OpenData", "Rendering", "Feeds", "Walking",
    ];

    [Fact]
    public void A_room_uses_only_rooms_before_it()
    {
        var library = Path.Combine(Repository.Root, "generator", "FeedbackLog");
        var offenders = new List<string>();
        var looked = 0;
        foreach (var file in Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories).Where(IsSource))
        {
            looked++;
            var room = RoomOf(Path.GetRelativePath(library, file).Split(Path.DirectorySeparatorChar)[0]);
            foreach (Match mention in Regex.Matches(File.ReadAllText(file), @"\bFeedbackLog\.([A-Z][A-Za-z]+)"))
            {
                var other = Array.IndexOf(Order, mention.Groups[1].Value);
                if (other > room) offenders.Add($"{Path.GetRelativePath(library, file)} uses {mention.Value}");
            }
        }
        Assert.True(looked > 80, $"Only {looked} files were looked at.");
        Assert.True(offenders.Count == 0, string.Join('\n', offenders));
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_room_in_the_order()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "generator", "FeedbackLog")).Select(folder => Path.GetFileName(folder)!);
        Assert.Equal(Order.Order(), folders.Except(["bin", "obj"]).Order());
    }

    private static bool IsSource(string path) => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static int RoomOf(string folder)
    {
        var room = Array.IndexOf(Order, folder);
        Assert.True(room >= 0, $"{folder} is no room.");
        return room;
    }
}
