using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

public sealed class The_shipped_reasons_are_the_agreed_ones
{
    public static TheoryData<string> Codes => AgreedReason.Codes();

    [Fact]
    public void There_are_twenty_five_in_the_agreed_order()
    {
        Assert.Equal(25, ShippedReason.All.Count);
        Assert.Equal(AgreedReason.All.Select(reason => reason.Code), ShippedReason.All.Select(reason => reason.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_row_says_what_was_agreed(string code)
    {
        var agreed = AgreedReason.Of(code);
        var shipped = ShippedReason.All.Single(row => row.Code == code);
        Assert.Equal(agreed.Category, shipped.Number("category"));
        Assert.Equal(agreed.Contradicts, shipped.Text("contradicts"));
        Assert.Equal(agreed.Flag, shipped.Text("flag"));
        var rule = shipped.Rule;
        Assert.Equal(agreed.Disposition, rule.Disposition);
        Assert.Equal(agreed.Comment, rule.MinComment);
        Assert.Equal(agreed.Evidence, rule.Evidence);
        Assert.Equal(agreed.IsRequired, rule.EvidenceRequired);
        Assert.Equal(agreed.Days, rule.RecycleAfterDays);
        Assert.Equal(agreed.Lead, rule.LeadDays);
        Assert.Equal(agreed.Status, rule.StatusReason);
        Assert.Equal(agreed.IsSystemOnly, rule.SystemOnly);
    }

    [Fact]
    public void No_response_means_six_attempts_on_two_channels_over_five_business_days()
    {
        var rule = ShippedReason.Of("NO_RESPONSE");
        Assert.Equal([6, 2, 5], [rule.MinAttempts, rule.MinChannels, rule.MinBusinessDays]);
        Assert.All(ShippedReason.All.Where(row => row.Code != "NO_RESPONSE"), row => Assert.Equal(0, row.Rule.MinAttempts + row.Rule.MinChannels + row.Rule.MinBusinessDays));
    }

    [Fact]
    public void Each_has_a_name_of_its_own_an_identity_and_a_word_of_help()
    {
        Assert.Equal(25, ShippedReason.All.Select(row => row.Text("name")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(25, ShippedReason.All.Select(row => Guid.Parse(row.Text("id"))).Distinct().Count());
        Assert.All(ShippedReason.All, row => Assert.EndsWith(".", row.Text("help"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_status_reason_stands_exactly_where_the_lead_is_closed() => Assert.All(
        ShippedReason.All,
        row => Assert.Equal(row.Rule.Disposition is Disposition.Disqualify or Disposition.Duplicate, row.Rule.StatusReason is not null));
}
