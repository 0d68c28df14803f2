using System.Collections.Frozen;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>What makes a number a quantity, a price or a year rather than a name for something.</summary>
internal static class Quantities
{
    private static readonly FrozenSet<string> Units = new[]
    {
        "€", "$", "£", "%", "°", "°C", "eur", "euro", "euroa", "euron", "euros", "kr", "kronor", "sek", "kpl", "kappaletta", "kertaa", "st", "stycken", "styck", "gånger",
        "pcs", "pieces", "times", "km", "m", "cm", "mm", "metriä", "meter", "metres", "kg", "g", "mg", "kiloa", "kilo", "l", "dl", "ml", "litraa", "liter", "litres",
        "kwh", "mwh", "kw", "w", "v", "mah", "ah", "mb", "gb", "kb", "tavua", "byte", "bytes", "min", "minuuttia", "minuutin", "minuter", "minutes", "h", "tuntia", "tunnin",
        "timmar", "hours", "hour", "päivää", "päivän", "dagar", "days", "day", "viikkoa", "veckor", "weeks", "kuukautta", "månader", "months", "vuotta", "vuoden", "år", "years",
        "prosenttia", "prosentin", "procent", "percent", "asiakasta", "asiakkaan", "kunder", "customers", "tilausta", "tilauksen", "ordrar", "orders", "henkilöä", "personer",
        "people", "hlö", "kaloria", "kcal", "kj", "pistettä", "poäng", "points", "laskua", "fakturor", "invoices", "klagomål", "valitusta", "complaints", "palautetta",
        "lähetystä", "pakettia", "paket", "parcels", "packages", "bokningar", "bookings", "varausta", "tickets", "tikettiä", "ärenden", "cases", "mm²", "m2", "m²", "hz", "rpm",
        "kunnes", "mennessä", "lukien", "alkaen", "asti", "saakka",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitLookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when a unit, a currency or a counted thing follows.</summary>
    public static bool IsFollowedByUnit(string text, int end)
    {
        var start = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (start >= text.Length) return false;
        if (text[start] is '€' or '%' or '°' or '$' or '£') return true;
        var stop = start;
        while (stop < text.Length && stop - start < 16 && char.IsLetterOrDigit(text[stop])) stop++;
        return stop > start && UnitLookup.Contains(text.AsSpan(start, stop - start));
    }

    /// <summary>True when four digits are a year of living memory.</summary>
    public static bool IsYear(ReadOnlySpan<char> digits) =>
        digits.Length == 4 && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal));
}
