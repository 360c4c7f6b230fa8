using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class Stages_say_whose_turn_it_is
{
    [Theory]
    [InlineData(Stage.Inquiry, 10, "marketing")]
    [InlineData(Stage.Mql, 20, "sales")]
    [InlineData(Stage.Sal, 30, "sales")]
    [InlineData(Stage.Sql, 40, "opportunity")]
    [InlineData(Stage.Won, 50, "opportunity")]
    [InlineData(Stage.Lost, 55, "opportunity")]
    [InlineData(Stage.Recycled, 60, "marketing")]
    [InlineData(Stage.Returned, 65, "marketing")]
    [InlineData(Stage.Disqualified, 70, "nobody")]
    [InlineData(Stage.Duplicate, 75, "nobody")]
    public void A_lead_is_with_marketing_with_sales_or_closed(Stage stage, int number, string whose)
    {
        Assert.Equal(number, (int)stage);
        Assert.Equal(whose == "sales", Stages.IsWithSales(stage));
        Assert.Equal(whose == "marketing", Stages.IsWithMarketing(stage));
        Assert.Equal(whose is "sales" or "marketing", Stages.IsOpen(stage));
        Assert.Equal(number >= 60, Stages.IsRejection(stage));
        Assert.Contains(stage, Stages.All);
    }

    [Fact]
    public void There_are_ten_stages_and_the_unborn_lead_is_none_of_them()
    {
        Assert.Equal(10, Stages.All.Count);
        Assert.DoesNotContain(Stage.None, Stages.All);
        Assert.False(Stages.IsOpen(Stage.None));
    }

    [Theory]
    [InlineData(0, Stage.Inquiry)]
    [InlineData(1, Stage.Sql)]
    [InlineData(2, Stage.Disqualified)]
    public void A_lead_from_before_stands_where_its_state_says(int state, Stage stage) => Assert.Equal(stage, Stages.OfState(state));
}
