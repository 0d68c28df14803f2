using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Configuration;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>What the organisation has named as its own and public, ready to be compared: exact and normalised, no patterns.</summary>
internal sealed class AllowedPlaces
{
    private readonly FrozenSet<string> emails;
    private readonly FrozenSet<string> phones;
    private readonly FrozenSet<string> handles;
    private readonly ImmutableArray<string> addresses;
    private readonly AllowedNames names;

    public AllowedPlaces(AllowList allow)
    {
        emails = allow.Emails.Select(email => Normal(email)).ToFrozenSet(StringComparer.Ordinal);
        phones = allow.Phones.Select(phone => DigitsOf(Normal(phone))).ToFrozenSet(StringComparer.Ordinal);
        handles = allow.Handles.Select(handle => Normal(handle).TrimStart('@')).ToFrozenSet(StringComparer.Ordinal);
        names = new AllowedNames(allow.Names);
        addresses = [.. allow.Addresses.Select(address => Normal(address))];
    }

    /// <summary>True when this find is on the list of its own kind. Identity codes, accounts and cards never are.</summary>
    public bool Hold(ScanText text, Hit hit)
    {
        var found = text.Text[hit.Start..hit.End].ToLowerInvariant();
        return hit.Rule.Name switch
        {
            "email-address" => emails.Contains(found),
            "telephone-number" => phones.Contains(DigitsOf(found)),
            "social-handle" => handles.Contains(ProfileOf(found)),
            "personal-name" => names.Hold(text.Text, hit),
            "street-address" => addresses.Any(address => IsPart(address, WithoutEnding(found))),
            _ => false,
        };
    }

    /// <summary>National digits: without <c>+358</c>, <c>00358</c>, <c>+46</c> or <c>0046</c>, with the trunk zero.</summary>
    internal static string DigitsOf(string phone)
    {
        var digits = string.Concat(phone.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));
        var international = digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : phone.Contains('+', StringComparison.Ordinal) ? digits : "";
        foreach (var country in (string[])["358", "46"])
            if (international.StartsWith(country, StringComparison.Ordinal)) return "0" + international[country.Length..].TrimStart('0');
        return digits;
    }

    private static string Normal(string value) => ScanText.Of(value).Text.Trim().ToLowerInvariant();

    private static string ProfileOf(string found) => found.TrimEnd('/').Split('/')[^1].TrimStart('@');

    /// <summary>"Exempelgatan 1" is as public as the whole address that it begins.</summary>
    private static bool IsPart(string address, string found) =>
        found.Length > 0 && (address == found || (address.StartsWith(found, StringComparison.Ordinal) && address[found.Length] is ',' or ' '));

    private static string WithoutEnding(string found)
    {
        var colon = found.LastIndexOf(':');
        return colon > 0 && found.AsSpan(colon + 1).IndexOfAnyExceptInRange('a', 'ö') < 0 ? found[..colon] : found;
    }
}
