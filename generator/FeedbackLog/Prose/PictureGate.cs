using System.Collections.Immutable;
using System.Globalization;
using FeedbackLog.Diagnostics;
using FeedbackLog.Imaging;

namespace FeedbackLog.Prose;

/// <summary>What a picture in a text may be.</summary>
/// <param name="Source">The file; null when there is none that can be shown.</param>
/// <param name="Refusals">What is wrong with the picture, as rules and wordings; may be empty.</param>
internal readonly record struct GatedPicture(MediaSource? Source, ImmutableArray<(RuleInfo Rule, string Variant)> Refusals);

/// <summary>Decides which pictures reach a page: JPEG, PNG and WebP from content/media/, written as <c>/media/name.jpg</c>, with words that stand for them.</summary>
internal static class PictureGate
{
    private const string Prefix = "/media/";

    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".webp"];

    /// <summary>The gate's judgement of a picture's address as Markdown gives it, and of the words that stand for it.</summary>
    public static GatedPicture Judge(string address, string alternative, MediaShelf media)
    {
        var refusals = ImmutableArray.CreateBuilder<(RuleInfo, string)>();
        if (!alternative.Any(char.IsLetterOrDigit)) refusals.Add((FormatRules.PictureWords, "missing"));
        else if (IsFileName(alternative, address)) refusals.Add((FormatRules.PictureWords, "file-name"));
        var (source, refusal) = Find(address, media);
        if (refusal is not null) refusals.Add((FormatRules.PictureAddress, refusal));
        else if (source!.Cleaned.Fault is { } fault) refusals.Add((FormatRules.PictureFile, WordingOf(fault)));
        return new GatedPicture(source, refusals.DrainToImmutable());
    }

    /// <summary>The limit that a wording names; most name none.</summary>
    public static (string Name, string Value)[] Limits(string variant) => variant switch
    {
        "bytes" => [("limit", (ImageCleaning.MaxBytes / (1024 * 1024)).ToString(CultureInfo.InvariantCulture))],
        "pixels" => [("limit", (ImageCleaning.MaxPixels / 1_000_000).ToString(CultureInfo.InvariantCulture))],
        _ => [],
    };

    private static (MediaSource? Source, string? Refusal) Find(string address, MediaShelf media)
    {
        if (address.Contains(':', StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal)) return (null, "remote");
        if (!Extensions.Any(extension => address.EndsWith(extension, StringComparison.OrdinalIgnoreCase))) return (null, "type");
        if (!address.StartsWith(Prefix, StringComparison.Ordinal) || !address[Prefix.Length..].Split('/').All(IsName)) return (null, "form");
        return media.Find(address[Prefix.Length..]) is { } source ? (source, null) : (null, "missing");
    }

    private static bool IsName(string part) =>
        part.Length > 0 && part[0] != '.' && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');

    // "shop", "shop.jpg" and "IMG_2041.JPG" tell nobody what there is to see.
    private static bool IsFileName(string alternative, string address)
    {
        var name = address[(address.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return Extensions.Any(extension => alternative.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            || string.Equals(alternative, dot > 0 ? name[..dot] : name, StringComparison.OrdinalIgnoreCase);
    }

    private static string WordingOf(ImageFault fault) => fault switch
    {
        ImageFault.OtherType => "type",
        ImageFault.TooManyBytes => "bytes",
        ImageFault.TooManyPixels => "pixels",
        ImageFault.Animated => "animated",
        ImageFault.Unsupported => "unsupported",
        _ => "damaged",
    };
}
