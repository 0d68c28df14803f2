using System.Buffers;
using System.Text;

namespace FeedbackLog.Rendering;

/// <summary>Gathers a page's characters in a rented buffer and hands them on as UTF-8 in one go; a character pair is never cut.</summary>
internal sealed class PageWriter : TextWriter
{
    private char[] buffer = ArrayPool<char>.Shared.Rent(32 * 1024);
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (length == buffer.Length) Grow(1);
        buffer[length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text)
    {
        if (length + text.Length > buffer.Length) Grow(text.Length);
        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    /// <summary>Writes all that was gathered.</summary>
    public void CopyTo(IBufferWriter<byte> output)
    {
        var text = buffer.AsSpan(0, length);
        var bytes = output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        output.Advance(Encoding.UTF8.GetBytes(text, bytes));
    }

    protected override void Dispose(bool disposing)
    {
        if (buffer.Length > 0) ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        length = 0;
        base.Dispose(disposing);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, length + more));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
