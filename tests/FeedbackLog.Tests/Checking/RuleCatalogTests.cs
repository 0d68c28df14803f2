using System.Reflection;
using System.Text.RegularExpressions;
using FeedbackLog.Checking;
using FeedbackLog.Diagnostics;
using Xunit;

namespace FeedbackLog.Tests.Checking;

public sealed partial class RuleCatalogTests
{
    [Fact]
    public void The_catalog_is_sorted_by_code()
    {
        var codes = RuleCatalog.Rules.Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void No_code_is_used_twice_also_not_after_a_rule_is_gone()
    {
        var codes = RuleCatalog.Rules.Select(rule => rule.Code).Concat(RuleCatalog.Graves).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void No_name_is_used_twice() =>
        Assert.Equal(RuleCatalog.Rules.Length, RuleCatalog.Rules.Select(rule => rule.Name).Distinct().Count());

    [Fact]
    public void Codes_names_and_wordings_have_their_form() =>
        Assert.DoesNotContain(RuleCatalog.Rules, rule =>
            !CodeForm().IsMatch(rule.Code) || !NameForm().IsMatch(rule.Name) || rule.Variants.Length == 0 || !rule.Variants.All(NameForm().IsMatch));

    [Fact]
    public void Every_rule_that_the_library_declares_is_in_the_catalog()
    {
        var declared = typeof(RuleInfo).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(RuleInfo) && field.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
            .Select(field => (RuleInfo)field.GetValue(null)!).ToList();
        Assert.True(declared.Count > 40);
        Assert.Empty(declared.Except(RuleCatalog.Rules).Select(rule => rule.Code));
    }

    [Theory]
    [InlineData("FL302")]
    [InlineData("fl302")]
    [InlineData("unknown-key")]
    public void A_rule_is_found_by_code_and_by_name(string codeOrName) =>
        Assert.Same(FormatRules.UnknownKey, RuleCatalog.Find(codeOrName));

    [Fact]
    public void What_is_no_rule_is_not_found() => Assert.Null(RuleCatalog.Find("FL999"));

    [GeneratedRegex("^FL[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeForm();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();
}
