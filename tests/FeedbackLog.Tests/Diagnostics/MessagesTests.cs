using System.Collections.Immutable;
using FeedbackLog.Checking;
using FeedbackLog.Configuration;
using FeedbackLog.Diagnostics;
using FeedbackLog.Entries;
using FeedbackLog.Text;
using Xunit;

namespace FeedbackLog.Tests.Diagnostics;

public sealed class MessagesTests
{
    // What a finding may carry. Whatever an editor typed is not among them: reports are public. A colour is no text:
    // it comes out of a number.
    private static readonly ImmutableArray<string> ArgumentNames =
    [
        "address", "colour", "count", "date", "example", "ground", "heading", "id", "key", "known", "language", "least", "limit", "most", "name", "nearest",
        "other", "outcome", "ratio", "scheme", "section",
    ];

    public static TheoryData<string> Languages => [.. Messages.Languages];

    [Theory, MemberData(nameof(Languages))]
    public void Every_wording_of_every_rule_has_a_message_and_advice(string language)
    {
        var sentences = Messages.For(language).Sentences;
        var needed = RuleCatalog.Rules.SelectMany(rule => rule.Variants, (rule, variant) => $"{rule.Code}/{variant}").ToList();
        Assert.True(needed.Count > 100);
        Assert.Empty(needed.SelectMany(wording => new[] { $"{wording}/message", $"{wording}/advice" }).Except(sentences.Keys));
    }

    [Theory, MemberData(nameof(Languages))]
    public void No_sentence_belongs_to_a_wording_that_no_rule_has(string language)
    {
        var known = RuleCatalog.Rules.SelectMany(rule => rule.Variants, (rule, variant) => $"{rule.Code}/{variant}").ToHashSet();
        Assert.DoesNotContain(Messages.For(language).Sentences.Keys, address => !known.Contains(WordingOf(address)));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_wording_of_its_own_is_for_a_section_or_a_field(string language)
    {
        var keys = Messages.For(language).Sentences.Keys.Where(address => address.Contains(' ', StringComparison.Ordinal))
            .Select(address => address.Split(' ', '/')[2]).Distinct().ToList();
        Assert.Contains("fix", keys);
        Assert.Empty(keys.Except(SectionHeadings.Order).Except(Vocabulary.FactKeys).Except(Vocabulary.TextKeys));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_sentence_has_the_same_places_to_fill_as_in_English(string language)
    {
        var english = Messages.For("en").Sentences;
        var other = Messages.For(language).Sentences;
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(english.Keys, address => !PlacesIn(english[address]).SequenceEqual(PlacesIn(other[address])));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_place_to_fill_has_a_name_that_findings_carry(string language) =>
        Assert.DoesNotContain(Messages.For(language).Sentences, pair => PlacesIn(pair.Value).Except(ArgumentNames).Any());

    [Theory, MemberData(nameof(Languages))]
    public void Every_sentence_begins_large_and_ends_as_a_sentence(string language) =>
        Assert.DoesNotContain(Messages.For(language).Sentences, pair => !char.IsUpper(pair.Value[0]) || !EndsAsSentence(pair.Value));

    [Fact]
    public void Every_field_of_an_entry_has_an_example() =>
        Assert.DoesNotContain(Vocabulary.FactKeys.Concat(Vocabulary.TextKeys), key => !Messages.HasExampleOf(key));

    [Fact]
    public void Every_setting_that_must_be_there_has_an_example()
    {
        var nothing = SourceFile.Decode("site/feedbacklog.yml", []);
        var missing = SiteConfigParser.Parse(nothing).Findings.Where(finding => finding.Rule == SiteRules.MissingSetting).ToList();
        Assert.True(missing.Count >= 5);
        Assert.DoesNotContain(missing.SelectMany(finding => finding.Arguments), argument => !Messages.HasExampleOf(argument.Value));
    }

    [Theory]
    [InlineData("en", "The section \"Fix\" is missing.", "Say what was changed.")]
    [InlineData("fi", "Osio ”Fix” puuttuu.", "Kerro, mitä muutettiin.")]
    [InlineData("sv", "Avsnittet ”Fix” saknas.", "Berätta vad som ändrades.")]
    [InlineData("de", "The section \"Fix\" is missing.", "Say what was changed.")]
    public void A_missing_section_says_which_and_what_to_write(string language, string message, string advice)
    {
        var finding = FormatRules.MissingSection.About("x.md", "missing", ("key", "fix"), ("section", "Fix"));
        Assert.Equal((message, advice), (Messages.For(language).MessageOf(finding), Messages.For(language).AdviceOf(finding)));
    }

    [Fact]
    public void A_missing_field_shows_how_it_is_written()
    {
        var finding = FormatRules.MissingField.About("x.md", "outcome", ("key", "resolved_after"), ("outcome", "fixed"));
        Assert.Equal("The field \"resolved_after\" is missing, and the outcome \"fixed\" needs it.", Messages.For("en").MessageOf(finding));
        Assert.Equal("Add it at the top of the file, for example \"resolved_after: 6d\".", Messages.For("en").AdviceOf(finding));
    }

    [Fact]
    public void A_finding_without_a_value_that_its_sentence_needs_is_our_own_fault()
    {
        var finding = FormatRules.MissingField.About("x.md", "always");
        Assert.Throws<InvalidOperationException>(() => Messages.For("en").MessageOf(finding));
    }

    [Fact]
    public void A_value_with_braces_is_told_as_it_is()
    {
        var finding = SiteRules.UnknownTemplateField.About("x.hbs", "unknown", ("name", "{known}"), ("known", "title"));
        Assert.Equal("The page has no field \"{known}\".", Messages.For("en").MessageOf(finding));
    }

    // "FL301/missing fix/advice" belongs to the wording "FL301/missing".
    private static string WordingOf(string address)
    {
        var parts = address.Split('/');
        return $"{parts[0]}/{parts[1].Split(' ')[0]}";
    }

    private static IEnumerable<string> PlacesIn(string sentence) =>
        Messages.Braces().Matches(sentence).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    private static bool EndsAsSentence(string sentence) =>
        sentence[^1] is '.' or '?' || sentence.EndsWith(".\"", StringComparison.Ordinal) || sentence.EndsWith(".”", StringComparison.Ordinal);
}
