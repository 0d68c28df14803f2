using FeedbackLog.Cli.Reporting;
using Xunit;

namespace FeedbackLog.Tests.Cli;

public class StandardStreamTests
{
    [Fact]
    public void A_reader_that_went_away_is_no_problem()
    {
        using var stream = new StandardStream(() => new BrokenStream(errno: 32));

        stream.Write("text"u8);

        Assert.Null(stream.Problem);
    }

    [Fact]
    public void A_full_disk_is_remembered()
    {
        using var stream = new StandardStream(() => new BrokenStream(errno: 28));

        stream.Write("text"u8);

        Assert.NotNull(stream.Problem);
    }

    [Fact]
    public void A_stream_that_was_closed_before_the_start_takes_everything()
    {
        using var stream = new StandardStream(() => throw new IOException("closed"));

        stream.Write("text"u8);
        stream.Flush();

        Assert.Null(stream.Problem);
    }

    private sealed class BrokenStream(int errno) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("broken", errno);
    }
}
