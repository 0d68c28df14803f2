using FeedbackLog.Wording;
using Xunit;

namespace FeedbackLog.Tests.Wording;

public sealed class NordicOrderTests
{
    [Fact]
    public void Names_sort_as_in_finnish_and_swedish()
    {
        string[] names = ["öljy", "Äiti", "Zeta", "åker", "apu", "Éva", "eva", "Apu", "9 päivää", "ære"];
        Assert.Equal(["9 päivää", "Apu", "apu", "eva", "Éva", "Zeta", "åker", "Äiti", "ære", "öljy"], names.Order(NordicOrder.Instance));
    }

    [Fact]
    public void A_shorter_name_stands_before_a_longer_one_that_begins_alike() =>
        Assert.True(NordicOrder.Instance.Compare("posti", "Postiluukku") < 0);

    [Fact]
    public void Pictures_in_names_do_no_harm() =>
        Assert.NotEqual(0, NordicOrder.Instance.Compare("ilo 😀", "ilo"));
}
