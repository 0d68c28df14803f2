using System.Buffers;
using System.Globalization;
using FeedbackLog.Configuration;

namespace FeedbackLog.Prose;

/// <summary>What a link in an entry may lead to.</summary>
/// <param name="Kind">Where it leads, or why it is refused.</param>
/// <param name="Address">External and fragment: the whole address. Internal: from the site's root without the first slash. Refused: empty.</param>
public readonly record struct GatedLink(LinkKind Kind, string Address);

/// <summary>Where a link leads.</summary>
public enum LinkKind
{
    /// <summary>Another site, over http or https.</summary>
    External,

    /// <summary>An address of this site.</summary>
    Internal,

    /// <summary>A place on the same page.</summary>
    Fragment,

    /// <summary>An e-mail address or telephone number of the organisation.</summary>
    Contact,

    /// <summary>Refused: a scheme that a reader should not follow.</summary>
    RefusedScheme,

    /// <summary>Refused: not a whole address, or one that hides where it leads.</summary>
    RefusedForm,

    /// <summary>Refused: an e-mail address or telephone number that is not the organisation's own.</summary>
    RefusedContact,
}

/// <summary>
/// Decides which link targets reach a page: https, http, addresses of this site, fragments, and the organisation's own mailto and tel.
/// Everything else is refused, whatever browsers would make of it.
/// </summary>
public static class LinkGate
{
    private static readonly SearchValues<char> SchemeLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>The gate's judgement of a link target as Markdown gives it: entities and escapes already decoded.</summary>
    public static GatedLink Judge(string target, SiteConfig config)
    {
        if (target.Length is 0 or > 2000 || HoldsHiddenOrBlank(target) || target.Contains('\\', StringComparison.Ordinal)) return Refused(LinkKind.RefusedForm);
        if (target[0] == '#') return JudgeFragment(target);
        if (target[0] == '/') return JudgeInternal(target);
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || target.AsSpan(0, colon).ContainsAnyExcept(SchemeLetters)) return Refused(LinkKind.RefusedForm);
        if (target.StartsWith("https://", StringComparison.Ordinal)) return JudgeExternal(target);
        return target[..colon].ToLowerInvariant() switch
        {
            "https" or "http" => JudgeExternal(target),
            "mailto" => JudgeMail(target[(colon + 1)..], config),
            "tel" => JudgeTelephone(target[(colon + 1)..], config),
            _ => Refused(LinkKind.RefusedScheme),
        };
    }

    private static GatedLink JudgeFragment(string target) =>
        target.Length > 1 && target[1..].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            ? new GatedLink(LinkKind.Fragment, target) : Refused(LinkKind.RefusedForm);

    private static GatedLink JudgeInternal(string target)
    {
        var path = target[1..];
        var isPlain = path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or '#');
        var climbs = path.StartsWith('/') || path.Split('/', '#').Any(part => part is "." or "..");
        return isPlain && !climbs ? new GatedLink(LinkKind.Internal, path) : Refused(LinkKind.RefusedForm);
    }

    private static GatedLink JudgeExternal(string target)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out var address)) return Refused(LinkKind.RefusedForm);
        var isWhole = address.Host.Length > 0 && address.UserInfo.Length == 0 && target.Contains("://", StringComparison.Ordinal) && !target.Contains('@', StringComparison.Ordinal);
        return isWhole ? new GatedLink(LinkKind.External, address.AbsoluteUri) : Refused(LinkKind.RefusedForm);
    }

    private static GatedLink JudgeMail(string address, SiteConfig config)
    {
        var allowed = config.Allow.Emails.Append(config.Contact.Email ?? "");
        return allowed.Any(own => own.Length > 0 && string.Equals(own, address, StringComparison.OrdinalIgnoreCase))
            ? new GatedLink(LinkKind.Contact, "mailto:" + address) : Refused(LinkKind.RefusedContact);
    }

    private static GatedLink JudgeTelephone(string number, SiteConfig config)
    {
        var digits = DigitsOf(number);
        var allowed = config.Allow.Phones.Append(config.Contact.Phone ?? "").Select(DigitsOf);
        return digits.Length > 0 && allowed.Contains(digits) ? new GatedLink(LinkKind.Contact, "tel:" + digits) : Refused(LinkKind.RefusedContact);
    }

    private static string DigitsOf(string number) => string.Concat(number.Where(letter => char.IsAsciiDigit(letter) || letter == '+'));

    private static GatedLink Refused(LinkKind kind) => new(kind, "");

    private static bool HoldsHiddenOrBlank(string target)
    {
        foreach (var letter in target)
            if (IsHiddenOrBlank(letter)) return true;
        return false;
    }

    private static bool IsHiddenOrBlank(char letter) => !char.IsBetween(letter, '!', '~') && IsHiddenOrBlankBeyondAscii(letter);

    private static bool IsHiddenOrBlankBeyondAscii(char letter) =>
        char.IsControl(letter) || char.IsWhiteSpace(letter) || char.IsSurrogate(letter)
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;
}
