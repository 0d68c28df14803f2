using System.Collections.Frozen;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A street name before a house number.</summary>
/// <param name="Start">Where the name begins.</param>
/// <param name="IsSure">True when the name alone is enough; otherwise a flat, a postcode or a word for address must help.</param>
internal readonly record struct StreetName(int Start, bool IsSure);

/// <summary>Words that end like Finnish, Swedish, Norwegian, Danish and Estonian streets.</summary>
internal static class StreetNames
{
    private const int LongestName = 40;

    // "esplanadilla", "bulevardilla", "penkereellä" and a letter to spare.
    private const int LongestEnding = 14;

    private static readonly FrozenSet<string> SureEndings = Set(
    [
        .. Finnish("katu kadu; tie tie; kuja kuja; polku polu; raitti raiti; kaari kaare; väylä väylä; bulevardi bulevardi; esplanadi esplanadi; aukio aukio; tori tori; rinne rintee; penger penkeree; rata rada; mutka mutka; taival taipalee; kierto kierro"),
        .. "gatan gata vägen väg gränd gränden stigen stig torget allén allé esplanaden bulevarden brinken kajen gate gaten gata veien vei vej vejen gade gaden straße strasse mnt puiestee tänav".Split(' '),
    ]);

    // Also common nouns and place names.
    private static readonly FrozenSet<string> DoubtfulEndings = Set(
    [
        .. Finnish("ranta ranna; puisto puisto; kulma kulma; mäki mäe; laita laida; portti porti; valkama valkama; niitty niity; piha piha; harju harju; laakso laakso; kallio kallio; silta silla; linja linja; lehto lehdo; piennar pientaree; saari saare; niemi nieme; kangas kankaa; pelto pello; haka haa; aro aro; syrjä syrjä; reuna reuna; sola sola; kehä kehä; ura ura; metsä metsä; vuori vuore; hovi hovi"),
        .. "backen backe leden led plan platsen torg parken ringen slingan kroken svängen tunet höjden liden lyckan gården terrassen stråket strand stranden vreten dalen åsen kullen hagen ängen berget kaj hamnen weg plads tee pst torv torvet plass".Split(' '),
    ]);

    // Roads, gates and plans with a number that nobody lives at.
    private static readonly FrozenSet<string> NoStreets = Set(
    [
        "valtatie", "kantatie", "seututie", "yhdystie", "moottoritie", "ohitustie", "kehätie", "päätie", "pikatie", "yleinen tie", "valtatien", "kantatien", "valtatiellä", "kantatiellä", "moottoritiellä", "seututiellä", "valtatietä", "maantie", "maantien", "maantiellä",
        "riksväg", "riksvägen", "länsväg", "länsvägen", "motorväg", "motorvägen", "europaväg", "europavägen", "huvudväg", "stamväg", "landsväg", "omväg", "riksvei", "fylkesvei",
        "lähtöportti", "lähtöportin", "lähtöportilla", "laituri", "handlingsplan", "tidsplan", "åtgärdsplan", "bussplan", "våningsplan", "nollapiste", "tuotelinja", "tuotelinjan", "bussilinja", "metrolinja", "raitiolinja", "helplinja", "kehärata",
        "yhteistyötie", "satie", "vastausväylä", "verkkotori", "kauppatori", "historie", "zombie", "aftonpsalm", "strategi", "energi",
    ]);

    /// <summary>The street name that ends at this place; null when the word there does not end like one.</summary>
    public static StreetName? Read(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestName && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '\'')) start--;
        var word = text[start..end].ToLowerInvariant();
        if (word.Length < 2 || NoStreets.Contains(word)) return null;
        var isCapital = char.IsUpper(text[start]);
        if (EndingOf(word, SureEndings) is { } sure) return Judge(text, start, word, sure, isCapital, isSure: true);
        return EndingOf(word, DoubtfulEndings) is { } doubtful ? Judge(text, start, word, doubtful, isCapital, isSure: false) : null;
    }

    private static StreetName? Judge(string text, int start, string word, string ending, bool isCapital, bool isSure)
    {
        if (word.Length == ending.Length)
        {
            // "Vanhan kirkon tie 5", "Sankt Eriks plan 3": the name is the capitalised word before.
            if (CapitalWordBefore(text, start) is not { } before) return null;
            return new StreetName(before, isSure && !isCapital);
        }
        if (word.Length - ending.Length < 2) return null;
        return new StreetName(start, isCapital && (isSure || !IsFirstInSentence(text, start)) && word.Length - ending.Length >= 3);
    }

    private static int? CapitalWordBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ') return null;
        var before = start - 1;
        while (before > 0 && start - before < LongestName && (char.IsLetter(text[before - 1]) || text[before - 1] == '-')) before--;
        return before < start - 3 && char.IsUpper(text[before]) ? before : null;
    }

    private static bool IsFirstInSentence(string text, int start) =>
        start < 2 || text[start - 2] is '.' or '!' or '?' || text[start - 1] is '\n' or '"' or '“' || (text[start - 1] == ' ' && text[start - 2] is '\n' or '-' or '*');

    private static string? EndingOf(string word, FrozenSet<string> endings)
    {
        var lookup = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length, LongestEnding); length > 1; length--)
            if (lookup.TryGetValue(word.AsSpan(word.Length - length), out var ending)) return ending;
        return null;
    }

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nominative and the weak stem with the endings that a clerk puts before a house number: "Keksitynkadun 5", "-kadulla 5".</summary>
    private static IEnumerable<string> Finnish(string list)
    {
        foreach (var pair in list.Split("; "))
        {
            var (nominative, stem) = (pair.Split(' ')[0], pair.Split(' ')[1]);
            yield return nominative;
            foreach (var ending in (string[])["n", "lla", "lle", "lta", "ssa", "sta", "llä", "ltä", "ssä", "stä"]) yield return stem + ending;
        }
    }
}
