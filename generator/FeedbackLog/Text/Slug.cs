using System.Buffers;
using System.Globalization;
using System.Text;

namespace FeedbackLog.Text;

/// <summary>The last part of an entry's address: <c>[a-z0-9-]{1,80}</c>.</summary>
public static class Slug
{
    /// <summary>The longest slug, in characters.</summary>
    public const int MaxLength = 80;

    private static readonly SearchValues<char> SlugLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    // Windows keeps these names for devices, with any extension (Microsoft: Naming Files, Paths, and Namespaces).
    private static readonly HashSet<string> DeviceNames = new(
        ["con", "prn", "aux", "nul", "conin$", "conout$", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })],
        StringComparer.Ordinal);

    // Addresses of the site itself: an entry or page with one of these slugs would stand in their way.
    private static readonly HashSet<string> OwnNames = new(
        ["index", "feed", "atom", "rss", "tag", "api", "sitemap", "robots", "404", "assets"], StringComparer.Ordinal);

    /// <summary>True when the text is a slug as it stands.</summary>
    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= MaxLength
        && !text.AsSpan().ContainsAnyExcept(SlugLetters)
        && text[0] != '-' && text[^1] != '-';

    /// <summary>True for a name that the site or a file system keeps for itself.</summary>
    public static bool IsReserved(string slug) => OwnNames.Contains(slug) || IsReservedByFileSystems(slug);

    /// <summary>
    /// A slug for a title: letters lose their dots and accents (å ä → a, ö ø → o), everything else becomes a hyphen, cut at a word.
    /// "entry" when nothing is left.
    /// </summary>
    public static string From(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9')) slug.Append(letter);
            else if (Transliteration(letter) is { } plain) slug.Append(plain);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug is [.., not '-']) slug.Append('-');
        }
        var whole = slug.ToString().Trim('-');
        if (whole.Length > MaxLength) whole = CutAtWord(whole);
        return whole.Length == 0 ? "entry" : IsReserved(whole) ? whole + "-1" : whole;
    }

    internal static bool IsReservedByFileSystems(ReadOnlySpan<char> part)
    {
        var dot = part.IndexOf('.');
        return DeviceNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(dot < 0 ? part : part[..dot]);
    }

    private static string CutAtWord(string slug)
    {
        var end = slug.LastIndexOf('-', MaxLength);
        return slug[..(end > 0 ? end : MaxLength)].TrimEnd('-');
    }

    private static string? Transliteration(char letter) => letter switch
    {
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ð' => "d",
        'þ' => "th",
        'đ' => "d",
        'ł' => "l",
        'ı' => "i",
        '\'' or '’' => "",
        _ => null,
    };
}
