using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Configuration;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

public sealed class LinearTimeTests
{
    private const int Size = 1 << 16;

    public static TheoryData<string> Patterns => ["1", "1 ", "12 34-", "(0)", "+(0)", "@", "a@", "a.", "at dot ", "131052-", "x.com/ab/", "::1:", "FI21 ", "Aatie 5 ", "puh 1 ", "order ", "#1", "<!--", "&#", "&#49;", "\u0301", "\u200B", "http://a/?b=", "12.3.", "60°10'", "nolla ", "- ", "\n", "eyJ", "1-1-1-"];

    // Work that grows with the square of the text makes garbage that does, too: allocations are counted, since clocks are not the same twice.
    [Theory, MemberData(nameof(Patterns))]
    public void Twice_the_text_makes_no_more_than_twice_the_work(string pattern)
    {
        var scanner = new AnonymityScanner(AllowList.Empty);
        Allocated(scanner, pattern, Size / 4);
        var once = Allocated(scanner, pattern, Size);
        var twice = Allocated(scanner, pattern, 2 * Size);
        Assert.True(twice <= 2.6 * once + 1_000_000, $"{once} bytes, then {twice}");
    }

    private static long Allocated(AnonymityScanner scanner, string pattern, int size)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, size / pattern.Length));
        var before = GC.GetAllocatedBytesForCurrentThread();
        scanner.Scan(ScanText.Of(text));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
