using System.Text;

namespace FeedbackLog.Wording;

/// <summary>
/// The order of names in Finnish and Swedish: … x y z å ä ö. Upper and lower case are alike, other accents do not count (é as e, æ as ä, ø as ö);
/// names alike in that order stand in ordinal order.
/// </summary>
public sealed class NordicOrder : IComparer<string>
{
    /// <summary>The one order.</summary>
    public static NordicOrder Instance { get; } = new();

    private NordicOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return string.CompareOrdinal(x, y);
        var letters = string.CompareOrdinal(KeyOf(x), KeyOf(y));
        return letters != 0 ? letters : string.CompareOrdinal(x, y);
    }

    // "{", "|" and "}" are the three characters after "z".
    private static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            key.Append(letter switch
            {
                'å' => '{',
                'ä' or 'æ' => '|',
                'ö' or 'ø' => '}',
                >= '\u00C0' when !char.IsSurrogate(letter) => letter.ToString().Normalize(NormalizationForm.FormD)[0],
                _ => letter,
            });
        }
        return key.ToString();
    }
}
