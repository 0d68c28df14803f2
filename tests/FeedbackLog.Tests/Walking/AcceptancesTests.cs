using FeedbackLog.Tests.BrokenSites;
using Xunit;

namespace FeedbackLog.Tests.Walking;

/// <summary>What an entry may accept: warnings, also those of a rule that elsewhere finds errors; errors never.</summary>
public sealed class AcceptancesTests
{
    private const string Path = "content/entries/2026/2026-0001-wrong-opening-hours.en.md";
    private const string Perhaps = "Then ABC-123 stood there.";
    private const string Surely = "The car with the number plate ABC-123 stood there.";

    [Fact]
    public void A_doubtful_finding_of_an_error_rule_is_a_warning() => Assert.Contains("warning FL111", Told(Perhaps, accept: false), StringComparison.Ordinal);

    [Fact]
    public void The_warning_can_be_accepted()
    {
        var told = Told(Perhaps, accept: true);

        Assert.DoesNotContain("FL111", told, StringComparison.Ordinal);
        Assert.DoesNotContain("FL320", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_error_cannot_be_accepted()
    {
        var told = Told(Surely, accept: true);

        Assert.Contains("error FL111", told, StringComparison.Ordinal);
        Assert.Contains("error FL320", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_the_warning_leaves_the_error()
    {
        var told = Told($"{Perhaps}\n\n{Surely}", accept: true);

        Assert.Contains("error FL111", told, StringComparison.Ordinal);
        Assert.DoesNotContain("warning FL111", told, StringComparison.Ordinal);
        Assert.DoesNotContain("FL320", told, StringComparison.Ordinal);
    }

    private static string Told(string sentence, bool accept)
    {
        using var site = new BrokenSite();
        var text = File.ReadAllText(site.Folder[Path]).Replace("It opened at ten.", $"It opened at ten. {sentence}", StringComparison.Ordinal);
        if (accept) text = text.Replace("reviewed_by: mikko\n", "reviewed_by: mikko\naccept:\n  - {rule: FL111, why: It is the name of a product}\n", StringComparison.Ordinal);
        site.Folder.Write(Path, text);
        return site.Build();
    }
}
