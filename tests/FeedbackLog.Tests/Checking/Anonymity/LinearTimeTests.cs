using FeedbackLog.Checking.Anonymity;
using FeedbackLog.Configuration;
using Xunit;

namespace FeedbackLog.Tests.Checking.Anonymity;

public sealed class LinearTimeTests
{
    private const int Size = 1 << 16;

    public static TheoryData<string> Patterns => ["1", "1 ", "12 34-", "(0)", "+(0)", "@", "a@", "a.", "at dot ", "131052-", "x.com/ab/", "::1:", "FI21 ", "Aatie 5 ", "puh 1 ", "order ", "#1", "<!--", "&#", "&#49;", "\u0301", "\u200B", "http://a/?b=", "12.3.", "60°10'", "nolla ", "- ", "\n", "eyJ", "1-1-1-", "a  ", "Å&", "x.com/", "[at", "_at_", "order number ", "Anna ", "anna virtanen ", "s. "];

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

    [Fact]
    public void A_text_that_stands_as_it_is_written_costs_hardly_more_than_itself()
    {
        var scanner = new AnonymityScanner(AllowList.Empty);
        const string sentence = "the parcel was left in the rain and nobody said a word about it, so we now ring first. ";
        Allocated(scanner, sentence, Size);
        Assert.InRange(Allocated(scanner, sentence, Size), 0, 4 * Size);
    }

    private static long Allocated(AnonymityScanner scanner, string pattern, int size)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, size / pattern.Length));
        var before = GC.GetAllocatedBytesForCurrentThread();
        scanner.Scan(ScanText.Of(text));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
