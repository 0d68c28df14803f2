using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Imaging;
using FeedbackLog.Prose;
using FeedbackLog.Text;

namespace FeedbackLog.Walking;

/// <summary>Finds the picture that the settings name as the organisation's sign. It passes the same gate as pictures in texts.</summary>
internal static class SiteLogo
{
    /// <summary>The file; null when none is named, or with a finding when it cannot be shown.</summary>
    public static MediaSource? Find(SiteConfig config, SourceFile file, MediaShelf media, ICollection<Diagnostic> findings)
    {
        if (config.Theme.Logo is not { } logo) return null;
        // What the sign shows is told by the organisation's name, so the rule about words has nothing to ask.
        var picture = PictureGate.Judge(logo.Address, config.Organisation, media);
        var refusals = picture.Refusals.Where(refusal => refusal.Rule != FormatRules.PictureWords).ToArray();
        foreach (var (rule, variant) in refusals) findings.Add(rule.At(file, logo.Span, variant, PictureGate.Limits(variant)));
        return refusals.Length == 0 ? picture.Source : null;
    }
}
