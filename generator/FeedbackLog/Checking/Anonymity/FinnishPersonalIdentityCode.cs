using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// Finnish personal identity codes: <c>DDMMYY C NNN K</c>, K from the remainder by 31 (Digital and Population Data Services Agency;
/// the signs of the decree that came into force on 1.1.2023).
/// </summary>
public sealed class FinnishPersonalIdentityCode : IRecognizer
{
    /// <summary>The rule's code and name.</summary>
    public static readonly RuleInfo Info =
        new("FL101", "finnish-personal-identity-code", Severity.Error, "right", "mistyped", "perhaps");

    private const string ControlCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private const int DateDigits = 6;

    /// <inheritdoc/>
    public RuleInfo Rule => Info;

    /// <inheritdoc/>
    public void Find(ScanText text, ICollection<Hit> hits)
    {
        foreach (var run in text.DigitRuns)
        {
            if (run.Length < DateDigits) continue;
            if (ReadAt(text.Upper, run.End - DateDigits) is { } signed) Judge(text, signed, hits);
            else if (run.Length >= DateDigits + 3 && ReadWithoutSign(text.Upper, run) is { } unsigned) Judge(text, unsigned, hits);
        }
    }

    /// <summary>True when the control character belongs to these nine digits.</summary>
    internal static bool HasRightControlCharacter(ReadOnlySpan<char> date, ReadOnlySpan<char> individual, char control)
    {
        var number = 0;
        foreach (var digit in date) number = 10 * number + digit - '0';
        foreach (var digit in individual) number = 10 * number + digit - '0';
        return ControlCharacters[number % ControlCharacters.Length] == control;
    }

    private enum Form { Whole, Spaced, WithoutSign }

    private readonly record struct Code(int Start, int End, Form Form, char Sign, bool IsRight, bool IsDate);

    private static Code? ReadAt(string upper, int start)
    {
        var at = start + DateDigits;
        var sign = SkipSpace(upper, ref at) ? ' ' : '\0';
        if (at < upper.Length && upper[at] is '-' or '+' or '/' or (>= 'A' and <= 'F') or (>= 'U' and <= 'Y'))
        {
            var isSpaced = sign == ' ';
            sign = upper[at++];
            isSpaced |= SkipSpace(upper, ref at);
            if (isSpaced && sign is not '-' and not '+') return null;
            return Finish(upper, start, at, sign == '/' || isSpaced ? Form.Spaced : Form.Whole, sign);
        }
        return sign == ' ' ? Finish(upper, start, at, Form.WithoutSign, '-') : null;
    }

    private static Code? ReadWithoutSign(string upper, DigitRun run) =>
        run.Length is DateDigits + 3 or DateDigits + 4 ? Finish(upper, run.Start, run.Start + DateDigits, Form.WithoutSign, '-') : null;

    private static Code? Finish(string upper, int start, int individual, Form form, char sign)
    {
        if (individual + 4 > upper.Length || upper.AsSpan(individual, 3).ContainsAnyExceptInRange('0', '9')) return null;
        var controlAt = upper[individual + 3] == ' ' && sign is '-' or '+' && individual + 4 < upper.Length ? individual + 4 : individual + 3;
        var control = upper[controlAt];
        if (!ControlCharacters.Contains(control, StringComparison.Ordinal)) return null;
        var date = upper.AsSpan(start, DateDigits);
        int day = ShortDate.TwoDigits(date, 0), month = ShortDate.TwoDigits(date, 2), year = ShortDate.TwoDigits(date, 4);
        if (day is 0 or > 31 || month is 0 or > 12) return null;
        if (controlAt > individual + 3 && !HasRightControlCharacter(date, upper.AsSpan(individual, 3), control)) return null;
        return new Code(start, controlAt + 1, form, sign,
            HasRightControlCharacter(date, upper.AsSpan(individual, 3), control), IsDate(day, month, year, sign, form));
    }

    private static bool IsDate(int day, int month, int year, char sign, Form form) => sign switch
    {
        '+' => ShortDate.Exists(day, month, year, 1800),
        >= 'A' and <= 'F' => ShortDate.Exists(day, month, year, 2000),
        _ when form != Form.Whole => ShortDate.ExistsInAnyCentury(day, month, year),
        _ => ShortDate.Exists(day, month, year, 1900),
    };

    private static bool SkipSpace(string upper, ref int at)
    {
        if (at >= upper.Length || upper[at] != ' ') return false;
        at++;
        return true;
    }

    /// <summary>"010190 912K" reads as a code whose sign was left out; digits alone read as many things.</summary>
    private static bool HasLetterAfterSpace(string upper, Code code) => upper[code.Start + DateDigits] == ' ' && char.IsLetter(upper[code.End - 1]);

    private static void Judge(ScanText text, Code code, ICollection<Hit> hits)
    {
        var surroundings = Surroundings.Of(text.Upper, code.Start, code.End);
        var isNamed = text.Cues.Near(CueKind.PersonalCode, code.Start, code.End);
        var isClean = surroundings == Surroundings.Kind.Free;
        if ((code.Form == Form.WithoutSign || code.Sign == '/') && !isNamed) return;
        if (code is { IsRight: true, IsDate: true })
        {
            var isError = isNamed || isClean;
            if (surroundings == Surroundings.Kind.InsideDigits && !isNamed) return;
            hits.Add(new Hit(Info, isError ? Severity.Error : Severity.Warning, code.Start, code.End, isError ? "right" : "perhaps"));
        }
        else if (isNamed && isClean && (code.Form != Form.WithoutSign || HasLetterAfterSpace(text.Upper, code))) hits.Add(new Hit(Info, Severity.Error, code.Start, code.End, "mistyped"));
    }
}
