namespace FeedbackLog.Cli.Reporting;

/// <summary>
/// Standard output or error. When nobody reads it any more, what is written is dropped and the command goes on; when it cannot be written for
/// another reason, such as a full disk, that is remembered.
/// </summary>
internal sealed class StandardStream(Func<Stream> open) : Stream
{
    // errno.h on Linux and macOS: nobody at the other end of the pipe, and no open file at all.
    private const int BrokenPipe = 32, BadFile = 9;

    private Stream? inner = OpenIfThere(open);

    /// <summary>Why something could not be written; null when everything was, or nobody wanted it.</summary>
    public IOException? Problem { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (inner is null || Problem is not null) return;
        try
        {
            inner.Write(buffer);
        }
        catch (IOException problem)
        {
            if (problem.HResult is not (BrokenPipe or BadFile)) Problem = problem;
        }
        catch (UnauthorizedAccessException)
        {
            // It was closed before the start, and its number now belongs to a file that the runtime reads.
            inner = null;
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => inner?.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner?.Dispose();
        base.Dispose(disposing);
    }

    private static Stream? OpenIfThere(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            return null;
        }
    }
}
