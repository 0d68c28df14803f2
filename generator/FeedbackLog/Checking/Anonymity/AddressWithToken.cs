using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>Web addresses that open somebody's page or name somebody: tokens, sessions, e-mail addresses and customer numbers inside them, shared files.</summary>
public sealed class AddressWithToken : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL118", "address-with-token", Severity.Error, "token", "named", "share");

    // A session key has at least 64 bits; 20 letters and digits at 3.2 bits each hold them (design: anonymity, "URL_TOKEN").
    private const int ShortestToken = 20;
    private const double LeastBits = 3.2;
    private const int ShortestHexadecimal = 16;
    private const int ShortestValue = 4;
    private const int GuidLength = 36;

    private static readonly Regex Address = new(
        "(?:https?://|www\\.|ftp://)[^\\s<>\"“”»«]{4,}|(?:[a-zåäö0-9-]{2,40}\\.){1,4}[a-z]{2,10}/[^\\s<>\"“”»«]{4,}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly FrozenSet<string> Keys = Words(
        "token sig signature hash key avain nyckel access auth session sid sessionid code otp email epost mail uid user userid kund kundid kundnr asiakas asiakasid asiakasnro hlo order orderid tilaus tilausid tilausnro id"
        + " jwt secret password pwd pass apikey ticket tiketti ärende arende booking varaus bokning customer customerid cid member jäsen jasen medlem phone puhelin telefon hetu personnummer ssn invoice lasku faktura receipt kuitti kvitto tracking seuranta nimi namn name credential policy");

    private static readonly FrozenSet<string> PathKeys = Words("order orders tilaus tilaukset user users kund kunder asiakas asiakkaat customer customers ticket tickets tiketti booking varaus bokning session token invoice lasku faktura receipt kuitti kvitto tracking seuranta track case arende ärende");

    // Tokens hold digits or capitals, names an "@", keys an "="; and a percent sign may stand for any of these.
    private static readonly SearchValues<char> Telling = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ@=%");

    private static readonly SearchValues<string> SharingHosts = SearchValues.Create(
        ["drive.google.com/", "docs.google.com/", "dropbox.com/s", "onedrive.live.com/", "1drv.ms/", "wetransfer.com/downloads", "we.tl/", "sharepoint.com/", "icloud.com/", "photos.app.goo.gl/", "mega.nz/", "send.", "box.com/s/"], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var (start, end) in text.AddressWords)
            if (MayNameSomebody(text.Text.AsSpan(start, end - start))) FindIn(text.Text, start, end, hits);
    }

    /// <summary>False for an address of few small letters, which no rule below can be about: most links lead to a page.</summary>
    private static bool MayNameSomebody(ReadOnlySpan<char> word) => word.Length >= GuidLength || word.ContainsAny(Telling) || word.ContainsAny(SharingHosts);

    private static void FindIn(string text, int from, int to, ICollection<Hit> hits)
    {
        foreach (var match in Address.EnumerateMatches(text.AsSpan(from, to - from)))
        {
            var start = from + match.Index;
            var end = TrimEnd(text, start, start + match.Length);
            if (VariantOf(text[start..end]) is { } variant) hits.Add(new Hit(Info, Severity.Error, start, end, variant));
        }
    }

    private static string? VariantOf(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var rest = Uri.UnescapeDataString(scheme < 0 ? address : address[(scheme + 3)..]);
        var hostEnd = rest.AsSpan().IndexOfAny('/', '?', '#');
        if (hostEnd < 0) return rest.Contains('@', StringComparison.Ordinal) ? "named" : null;
        if (rest[..hostEnd].Contains('@', StringComparison.Ordinal) && rest[..hostEnd].Contains(':', StringComparison.Ordinal)) return "token";
        if (rest.AsSpan().ContainsAny(SharingHosts) && rest.Length - hostEnd > 8) return "share";
        string? before = null;
        foreach (var part in rest[hostEnd..].Split('/', '?', '&', '#', ';', ','))
        {
            if (VariantOfPart(part, before) is { } variant) return variant;
            before = part;
        }
        return null;
    }

    private static string? VariantOfPart(string part, string? before)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        var value = equals < 0 ? part : part[(equals + 1)..];
        if (value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && value.IndexOf('.', at) > at) return "named";
        if (IsToken(value)) return "token";
        if (equals > 0 && value.Length >= ShortestValue && IsKey(part[..equals])) return "named";
        var isNumber = value.Length >= ShortestValue && value.Count(char.IsAsciiDigit) >= 3 && !Quantities.IsYear(value);
        return equals < 0 && isNumber && before is not null && PathKeys.Contains(before) ? "named" : null;
    }

    private static bool IsKey(string key)
    {
        if (key.StartsWith("utm", StringComparison.OrdinalIgnoreCase) || key.StartsWith("lang", StringComparison.OrdinalIgnoreCase)) return false;
        return Keys.Contains(key) || SplitKey(key).Any(word => Keys.Contains(word));
    }

    /// <summary>"X-Amz-Signature", "order_id", "customerEmail" by their words.</summary>
    private static IEnumerable<string> SplitKey(string key)
    {
        var start = 0;
        for (var at = 1; at <= key.Length; at++)
        {
            if (at < key.Length && !(key[at] is '_' or '-' or '.' or '[' or ']') && !(char.IsUpper(key[at]) && char.IsLower(key[at - 1]))) continue;
            yield return key[start..at].Trim('_', '-', '.', '[', ']');
            start = at;
        }
    }

    private static bool IsToken(string value)
    {
        if (value.StartsWith("eyJ", StringComparison.Ordinal) && value.Length >= ShortestToken) return true;
        if (Guid.TryParseExact(value, "D", out _)) return true;
        foreach (var word in value.Split('-', '.', '_', '~', '%', '+', '='))
        {
            if (word.Length >= ShortestHexadecimal && word.All(char.IsAsciiHexDigit) && word.Any(char.IsAsciiDigit) && !word.All(char.IsAsciiDigit)) return true;
            if (word.Length >= ShortestToken && IsMixed(word) && BitsPerCharacter(word) >= LeastBits) return true;
        }
        return value.Length >= ShortestToken && value.Count(char.IsAsciiDigit) >= 3 && value.Any(char.IsAsciiLetterUpper) && value.Any(char.IsAsciiLetterLower)
            && !value.Contains('.', StringComparison.Ordinal) && BitsPerCharacter(value) >= LeastBits + 0.4;
    }

    /// <summary>Letters with digits or capitals inside; a long Finnish word in small letters is no token.</summary>
    private static bool IsMixed(string word) =>
        (word.Any(char.IsAsciiDigit) && word.Any(char.IsAsciiLetter)) || (word.Skip(1).Any(char.IsAsciiLetterUpper) && word.Any(char.IsAsciiLetterLower));

    private static double BitsPerCharacter(string word) =>
        word.GroupBy(sign => sign).Sum(group => -(double)group.Count() / word.Length * Math.Log2((double)group.Count() / word.Length));

    private static int TrimEnd(string text, int start, int end)
    {
        var bracket = text.AsSpan(start, end - start).IndexOfAny(")]");
        if (bracket >= 0) end = start + bracket;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '`' or '_') end--;
        return end;
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
