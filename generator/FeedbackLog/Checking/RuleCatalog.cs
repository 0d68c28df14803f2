using System.Collections.Frozen;
using System.Collections.Immutable;
using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Diagnostics;

namespace FeedbackLog.Checking;

/// <summary>
/// Every kind of finding that there is or was. The room Checking looks for what should not be published:
/// the archive and its source files come in, findings go out, and each rule is explained by a page beside it.
/// </summary>
public static class RuleCatalog
{
    /// <summary>Sorted by code. Written out one by one, so that adding a rule is a line that a reviewer sees.</summary>
    public static ImmutableArray<RuleInfo> Rules { get; } =
    [
        FinnishPersonalIdentityCode.Info,
        SwedishPersonalIdentityNumber.Info,
        NorwegianIdentityNumber.Info,
        DanishCprNumber.Info,
        EstonianPersonalCode.Info,
        Iban.Info,
        PaymentCard.Info,
        EmailAddress.Info,
        TelephoneNumber.Info,
        IpAddress.Info,
        NumberPlate.Info,
        StreetAddress.Info,
        PersonalName.Info,
        SocialHandle.Info,
        OrderNumber.Info,
        Coordinates.Info,
        BirthDate.Info,
        AddressWithToken.Info,
        BusinessIdentifier.Info,
        ExactTime.Info,
        FewPeople.Info,
        SpecialCategory.Info,
        HtmlComment.Info,
        DenyList.Info,
        ToneRules.NoApology,
        ToneRules.ApologyBut,
        ToneRules.ConditionalApology,
        ToneRules.FeelingsOnly,
        ToneRules.BlameShift,
        ToneRules.PassiveEvasion,
        ToneRules.ExcuseHeavy,
        ToneRules.CopiedApology,
        ToneRules.FillerPhrase,
        ToneRules.LongSentence,
        ToneRules.Officialese,
        ToneRules.ExplanationLongerThanFix,
        ToneRules.DiscountOnly,
        FormatRules.MissingSection,
        FormatRules.UnknownKey,
        FormatRules.MissingField,
        FormatRules.InvalidValue,
        FormatRules.UnreadableFile,
        FormatRules.TooLarge,
        FormatRules.InvalidYaml,
        FormatRules.DuplicateKey,
        FormatRules.FileName,
        FormatRules.UnknownSection,
        FormatRules.SectionOrder,
        FormatRules.FactInTranslation,
        FormatRules.TextLength,
        FormatRules.ExactDate,
        FormatRules.ImpossibleTimes,
        FormatRules.RefusedLink,
        FormatRules.RefusedMarkup,
        FormatRules.TooComplex,
        FormatRules.TextOutsideSections,
        FormatRules.Acceptance,
        FormatRules.StrayFile,
        FormatRules.HiddenCharacter,
        FormatRules.InviteWithoutContact,
        FormatRules.PictureAddress,
        FormatRules.PictureFile,
        FormatRules.PictureWords,
        FormatRules.UnusedPicture,
        FormatRules.Approval,
        ConsistencyRules.IdUsedTwice,
        ConsistencyRules.AddressUsedTwice,
        ConsistencyRules.UnknownTopic,
        ConsistencyRules.UnknownPerson,
        ConsistencyRules.UnknownEntry,
        ConsistencyRules.CameBackInCircle,
        ConsistencyRules.NoSource,
        ConsistencyRules.UnknownChannel,
        ConsistencyRules.UnknownLanguage,
        ConsistencyRules.Scheduled,
        ConsistencyRules.BrokenLink,
        ConsistencyRules.NothingToPublish,
        ConsistencyRules.MorePublishedThanReceived,
        SiteRules.NoConfiguration,
        SiteRules.UnknownSetting,
        SiteRules.MissingSetting,
        SiteRules.InvalidSetting,
        SiteRules.TemplateSyntax,
        SiteRules.UnknownTemplateField,
        SiteRules.Words,
        SiteRules.UnknownTemplate,
        SiteRules.StaticFile,
        SiteRules.ManifestLost,
        SiteRules.ColourContrast,
    ];

    /// <summary>Codes of rules that are gone; none of them is ever used again. Sorted; may be empty.</summary>
    public static ImmutableArray<string> Graves { get; } = [];

    private static readonly FrozenDictionary<string, RuleInfo> ByCodeOrName =
        Rules.SelectMany(rule => new[] { KeyValuePair.Create(rule.Code, rule), KeyValuePair.Create(rule.Name, rule) })
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule with this code or name, whatever the case of its letters; null when there is none.</summary>
    public static RuleInfo? Find(string codeOrName) => ByCodeOrName.GetValueOrDefault(codeOrName);
}
