using System.Buffers;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>A text that grows in borrowed room, for a scan that makes one long text of every file.</summary>
internal sealed class BorrowedText(int likelyLength)
{
    private char[] room = ArrayPool<char>.Shared.Rent(likelyLength);

    /// <summary>How many units it has.</summary>
    public int Length { get; private set; }

    /// <summary>Adds a piece.</summary>
    public void Append(ReadOnlySpan<char> piece)
    {
        if (Length + piece.Length > room.Length) Grow(Length + piece.Length);
        piece.CopyTo(room.AsSpan(Length));
        Length += piece.Length;
    }

    /// <summary>The text; gives the room back, so nothing can be added any more.</summary>
    public string Finish()
    {
        var text = new string(room, 0, Length);
        ArrayPool<char>.Shared.Return(room);
        room = [];
        return text;
    }

    private void Grow(int needed)
    {
        var wider = ArrayPool<char>.Shared.Rent(Math.Max(needed, 2 * room.Length));
        room.AsSpan(0, Length).CopyTo(wider);
        ArrayPool<char>.Shared.Return(room);
        room = wider;
    }
}
