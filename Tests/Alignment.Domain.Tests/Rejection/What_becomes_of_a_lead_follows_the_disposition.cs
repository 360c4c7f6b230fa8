using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

public sealed class What_becomes_of_a_lead_follows_the_disposition
{
    private static readonly Stage[] givenBack = [Stage.Recycled, Stage.Returned, Stage.Disqualified, Stage.Duplicate];

    [Theory]
    [InlineData(Disposition.Recycle, Stage.Recycled, false, "goes back to marketing and rests until 1 Jun 2026")]
    [InlineData(Disposition.Disqualify, Stage.Disqualified, false, "is disqualified; a sales manager or marketing lead can reactivate it")]
    [InlineData(Disposition.Duplicate, Stage.Duplicate, false, "is closed as a duplicate")]
    [InlineData(Disposition.FixData, Stage.Returned, true, "goes back to marketing, who mend the data and hand it off again")]
    [InlineData(Disposition.Reroute, Stage.Returned, true, "goes back to marketing, who give it to the right team; the hand-off continues there")]
    [InlineData(Disposition.DefinitionReview, Stage.Returned, true, "goes back to marketing, who review the definition")]
    public void Returned_leads_are_counted_apart_from_rejected_ones(Disposition disposition, Stage stage, bool isReturn, string consequence)
    {
        Assert.Equal(stage, Dispositions.StageOf(disposition));
        Assert.Equal(isReturn, Dispositions.IsReturn(disposition));
        Assert.Equal(consequence, Dispositions.Consequence(disposition, new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void Without_a_date_it_just_rests() =>
        Assert.Equal("goes back to marketing and rests", Dispositions.Consequence(Disposition.Recycle, null));

    [Theory]
    [InlineData(Disposition.Recycle)]
    [InlineData(Disposition.Disqualify)]
    [InlineData(Disposition.Duplicate)]
    [InlineData(Disposition.FixData)]
    [InlineData(Disposition.Reroute)]
    [InlineData(Disposition.DefinitionReview)]
    public void A_changed_stage_changes_the_disposition_and_the_usual_one_stays(Disposition usual)
    {
        foreach (var stage in givenBack)
        {
            var disposition = Dispositions.Of(stage, usual);
            Assert.Equal(stage, Dispositions.StageOf(disposition));
            if (stage == Dispositions.StageOf(usual)) Assert.Equal(usual, disposition);
        }
    }
}
