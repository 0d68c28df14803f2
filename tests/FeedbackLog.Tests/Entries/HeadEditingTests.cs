using FeedbackLog.Entries;
using Xunit;

namespace FeedbackLog.Tests.Entries;

public sealed class HeadEditingTests
{
    [Theory]
    [InlineData("---\nid: 1\nreviewed_by: old # who read it\nstate: draft\n---\nText", "---\nid: 1\nreviewed_by: mikko # who read it\nstate: draft\n---\nText")]
    [InlineData("---\nreviewed_by: 'old'\n---\n", "---\nreviewed_by: 'mikko'\n---\n")]
    [InlineData("---\nreviewed_by:   \"old\"  # x\n---\n", "---\nreviewed_by:   \"mikko\"  # x\n---\n")]
    [InlineData("---\nreviewed_by:\nid: 1\n---\n", "---\nreviewed_by: mikko\nid: 1\n---\n")]
    [InlineData("---\nreviewed_by:           # who read it\n---\n", "---\nreviewed_by: mikko     # who read it\n---\n")]
    [InlineData("---\nid: 1\n---\nreviewed_by: no field\n", "---\nid: 1\nreviewed_by: mikko\n---\nreviewed_by: no field\n")]
    [InlineData("---\r\nid: 1\r\n---\r\nText\r\n", "---\r\nid: 1\r\nreviewed_by: mikko\r\n---\r\nText\r\n")]
    [InlineData("---\nactions:\n  - {what: a}\n  # last\n---\n", "---\nactions:\n  - {what: a}\n  # last\nreviewed_by: mikko\n---\n")]
    public void Only_the_field_changes(string before, string after) => Assert.Equal(after, HeadEditing.Set(before, "reviewed_by", "mikko"));

    [Fact]
    public void A_new_field_follows_the_one_that_it_belongs_to() =>
        Assert.Equal("---\nreviewed_by: mikko # x\napproved: 12ab\nid: 1\n---\n", HeadEditing.Set("---\nreviewed_by: mikko # x\nid: 1\n---\n", "approved", "12ab", after: "reviewed_by"));

    [Fact]
    public void A_field_that_is_right_stays() =>
        Assert.Equal("---\nreviewed_by: mikko\n---\n", HeadEditing.Set("---\nreviewed_by: mikko\n---\n", "reviewed_by", "mikko"));

    [Fact]
    public void A_text_without_a_head_is_left_alone() => Assert.Null(HeadEditing.Set("Text\n---\n", "reviewed_by", "mikko"));
}
