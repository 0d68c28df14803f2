using FeedbackLog.Cli.Reporting;
using Xunit;

namespace FeedbackLog.Tests.Cli;

public class OwnFaultTests
{
    [Fact]
    public void A_fault_is_told_with_its_trace_but_without_its_message()
    {
        using var error = new StringWriter();

        OwnFault.Tell(Fault(), new Voice(error));

        var told = error.ToString();
        Assert.Contains("System.InvalidOperationException", told, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", told, StringComparison.Ordinal);
        Assert.Contains(nameof(Fault), told, StringComparison.Ordinal);
        Assert.Contains("Please report it", told, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", told, StringComparison.Ordinal);
    }

    private static InvalidOperationException Fault()
    {
        try
        {
            throw new InvalidOperationException("secret of an entry", new FormatException("another secret"));
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }
}
