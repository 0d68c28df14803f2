using System.Text.RegularExpressions;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A date with a time of day: whoever was there knows who is meant.</summary>
public sealed class ExactTime : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info = new("FL121", "exact-time", Severity.Warning, "date-and-time");

    private const string Clock = "(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9]";
    private const string Date = "(?:[0-9]{1,2}[./][0-9]{1,2}[./ ]?(?:[0-9]{4}|[0-9]{2})?|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\\.? (?:[a-zåäö]{3,10}kuuta|january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|mars|maj|juni|juli|augusti|oktober)(?: [0-9]{4})?)";

    private static readonly Regex DateAndTime = new(
        Date + "(?:,? (?:klo|kello|kl\\.?|at|noin klo|around|about|ca kl\\.?|n\\. klo))?[ T]" + Clock + "|(?:klo|kello|kl\\.?|at) " + Clock + "(?:,? (?:on|den|päivänä))? " + Date,
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        if (text.DigitRuns.Count < 4) return;
        foreach (var match in DateAndTime.EnumerateMatches(text.Text))
        {
            if (match.Index > 0 && char.IsLetterOrDigit(text.Text[match.Index - 1])) continue;
            hits.Add(new Hit(Info, Severity.Warning, match.Index, match.Index + match.Length, "date-and-time"));
        }
    }
}
