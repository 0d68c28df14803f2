using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Names of people in social networks: <c>@name</c>, <c>u/name</c>, <c>name#1234</c>, addresses of profiles, and names beside a word for user name.</summary>
public sealed class SocialHandle : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL114", "social-handle", Severity.Error, "handle", "profile", "named", "perhaps");

    private const int Longest = 30;

    // What stands before the name of a profile; of two that begin alike, the longer one first.
    private static readonly string[] Hosts =
    [
        "facebook.com", "fb.com", "fb.me", "instagram.com", "instagr.am", "twitter.com", "x.com", "tiktok.com", "snapchat.com/add", "threads.net", "threads.com", "t.me", "telegram.me", "vk.com",
        "linkedin.com/in", "bsky.app/profile", "reddit.com/user", "reddit.com/u", "youtube.com/user", "youtube.com/c", "youtube.com", "pinterest.com", "twitch.tv", "strava.com/athletes", "discord.com/users",
        "discordapp.com/users", "mastodon.social", "flickr.com/people", "flickr.com/photos", "m.me",
    ];

    private static readonly SearchValues<string> AnyHost = SearchValues.Create(Hosts, StringComparison.OrdinalIgnoreCase);

    private static readonly Regex Profiles = new(
        "(?:" + string.Join('|', Hosts.Select(Regex.Escape)) + ")/@?[^\\s/?#()<>\"'\\]]{2,}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly FrozenSet<string> SharedPaths = Words(
        "sharer share sharer.php share.php groups events hashtag help policies policy p reel reels explore stories watch pages marketplace intent search home login about company jobs school posts status i privacy terms legal business settings playlist channel c user in add video videos results shorts embed dialog plugins tr ads gaming joinchat s");

    private static readonly FrozenSet<string> StyleWords = Words(
        "media import font-face font keyframes supports charset page layer container namespace property param return override deprecated see since author version mixin include extend each else if for while use forward types angular babel");

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        var content = text.Text;
        for (var at = content.IndexOf('@', StringComparison.Ordinal); at >= 0; at = content.IndexOf('@', at + 1)) JudgeSign(content, at, hits);
        for (var at = content.IndexOf('/', StringComparison.Ordinal); at >= 0; at = content.IndexOf('/', at + 1))
            if (at > 0 && content[at - 1] is 'u' or 'U') JudgeReddit(content, at - 1, hits);
        for (var at = content.IndexOf('#', StringComparison.Ordinal); at >= 0; at = content.IndexOf('#', at + 1)) JudgeDiscord(text, at, hits);
        foreach (var (start, end) in text.AddressWords) FindProfiles(content, start, end, hits);
        NamedHandles.Find(text, hits);
    }

    private static void JudgeSign(string text, int at, ICollection<Hit> hits)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '_' or '%' or '+' or '-' or '/')) return;
        var end = HandleEnd(text, at + 1);
        var name = text.AsSpan(at + 1, end - at - 1);
        if (name.Length < 2 || !HasLetter(name) || StyleWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) return;
        if (end < text.Length && text[end] is '/' or '(' or '{' or '@') return;
        hits.Add(new Hit(Info, Severity.Error, at, end, "handle"));
    }

    /// <summary>The end of letters, digits, points and underscores; a last point belongs to the sentence.</summary>
    internal static int HandleEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < Longest && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_')) end++;
        while (end > start && text[end - 1] == '.') end--;
        return end;
    }

    private static void JudgeReddit(string text, int at, ICollection<Hit> hits)
    {
        var start = at > 0 && text[at - 1] == '/' ? at - 1 : at;
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '.' or '-' or '_' or ':')) return;
        var end = at + 2;
        while (end < text.Length && end - at < 23 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-')) end++;
        while (text[end - 1] == '-') end--;
        if (end - at < 5 || (end < text.Length && text[end] == '/') || !HasLetter(text.AsSpan(at + 2, end - at - 2))) return;
        hits.Add(new Hit(Info, Severity.Error, start, end, "handle"));
    }

    private static void JudgeDiscord(ScanText text, int at, ICollection<Hit> hits)
    {
        var content = text.Text;
        if (at + 5 > content.Length || content.AsSpan(at + 1, 4).ContainsAnyExceptInRange('0', '9') || (at + 5 < content.Length && char.IsLetterOrDigit(content[at + 5]))) return;
        var start = at;
        while (start > 0 && at - start < Longest && (char.IsLetterOrDigit(content[start - 1]) || content[start - 1] is '.' or '_')) start--;
        if (at - start < 2 || !HasLetter(content.AsSpan(start, at - start))) return;
        var isNamed = text.Cues.Near(CueKind.SocialNetwork, start, at + 5) || text.Cues.Near(CueKind.UserName, start, at + 5);
        hits.Add(new Hit(Info, isNamed ? Severity.Error : Severity.Warning, start, at + 5, isNamed ? "handle" : "perhaps"));
    }

    private static void FindProfiles(string text, int start, int end, ICollection<Hit> hits)
    {
        var word = text.AsSpan(start, end - start);
        if (!word.ContainsAny(AnyHost)) return;
        foreach (var profile in Profiles.EnumerateMatches(word)) JudgeProfile(text, start + profile.Index, start + profile.Index + profile.Length, hits);
    }

    private static void JudgeProfile(string text, int start, int end, ICollection<Hit> hits)
    {
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '*' or '_' or '`') end--;
        var name = text[(text.LastIndexOf('/', end - 1) + 1)..end];
        if (SharedPaths.Contains(name) || name.Length < 2 || !IsHostStart(text, start)) return;
        if (name.StartsWith("profile.php", StringComparison.OrdinalIgnoreCase) && end < text.Length && text[end] == '?') end = AddressEnd(text, end);
        else if (end < text.Length && text[end] == '/') end++;
        hits.Add(new Hit(Info, Severity.Error, AddressStart(text, start), end, "profile"));
    }

    private static bool IsHostStart(string text, int start)
    {
        if (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '.')) return true;
        if (text[start - 1] != '.') return false;
        var label = start - 1;
        while (label > 0 && char.IsAsciiLetter(text[label - 1])) label--;
        return text[label..(start - 1)].ToLowerInvariant() is "www" or "m" or "mobile" or "fi" or "sv" or "se" or "en" or "old" or "web" or "mbasic" or "fi-fi" or "sv-se";
    }

    private static int AddressStart(string text, int start)
    {
        var first = start;
        while (start > 0 && first - start < Longest && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '.' or '/' or ':')) start--;
        return start;
    }

    private static int AddressEnd(string text, int end)
    {
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or ']' or '"' or '>')) end++;
        return end;
    }

    internal static bool HasLetter(ReadOnlySpan<char> name)
    {
        foreach (var sign in name)
            if (char.IsLetter(sign)) return true;
        return false;
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
