using Alignment.Pipeline.Tests.Stories.Kpi.Histories;
using Alignment.Pipeline.Tests.Stories.Kpi.Recounting;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class Figures_add_up_freeze_and_are_restated : IDisposable
{
    private readonly Company company = new();

    private Floor Floor => company.Floor;

    [Fact]
    public void A_closed_week_is_frozen_and_late_data_stands_beside_what_was_said_then()
    {
        var lead = Mql();
        Mql();
        Floor.LaterDays(14);
        company.Refresh();
        var said = Standing("HANDOFFS", "2026-W10");
        Assert.Equal((T.KpiValueStatus.Frozen, 2m), (said.Option(T.KpiValue.Status), said.Sum(T.KpiValue.Numerator)));

        Floor.Correct(Floor.Events(lead).Single(told => told.GetAttributeValue<string>(T.StageEvent.Name) == "Inquiry → MQL"), Floor.Now.AddDays(-20));
        company.Refresh();

        var stands = Standing("HANDOFFS", "2026-W10");
        Assert.Equal(1m, stands.Sum(T.KpiValue.Numerator));
        Assert.Equal(1, stands.GetAttributeValue<int>(T.KpiValue.Restatement));
        Assert.Equal(said.Id, stands.Ref(T.KpiValue.Restates));
        var before = company.All(T.KpiValue.Table).Single(value => value.Id == said.Id);
        Assert.Equal((T.KpiValueStatus.Superseded, 2m), (before.Option(T.KpiValue.Status), before.Sum(T.KpiValue.Numerator)));
        Assert.Equal(1m, Standing("HANDOFFS", "2026-W09").Sum(T.KpiValue.Numerator));
    }

    [Fact]
    public void A_month_that_is_not_over_is_compared_with_as_many_days_of_the_month_before()
    {
        Floor.Later(new DateTime(2026, 3, 5, 12, 0, 0, DateTimeKind.Utc) - Floor.Now);
        Mql();
        Floor.Later(new DateTime(2026, 3, 25, 12, 0, 0, DateTimeKind.Utc) - Floor.Now);
        Mql();
        Mql();
        Floor.Later(new DateTime(2026, 4, 8, 12, 0, 0, DateTimeKind.Utc) - Floor.Now);
        Mql();
        Floor.LaterDays(2);
        company.Refresh();
        var month = Standing("HANDOFFS", "2026-04");
        Assert.True(month.Is(T.KpiValue.Partial));
        Assert.Equal((1m, 1m), (month.Sum(T.KpiValue.Numerator), month.Sum(T.KpiValue.PreviousNumerator)));
        Assert.Equal(3m, Standing("HANDOFFS", "2026-03").Sum(T.KpiValue.Numerator));
    }

    [Fact]
    public void Refreshing_twice_changes_nothing()
    {
        new RandomHistory(company, 11).Play(60, 30);
        company.Refresh();
        var once = Said();
        company.Refresh();
        Assert.Equal(once, Said());
    }

    [Fact]
    public async Task Two_who_refresh_at_once_write_every_figure_once()
    {
        new RandomHistory(company, 12).Play(60, 20);
        await Task.WhenAll(Task.Run(() => company.Refresh()), Task.Run(() => company.Refresh()));
        company.Refresh();
        var recount = new Recount(company);
        Assert.Empty(recount.Differences());
        Assert.DoesNotContain(recount.Standing().GroupBy(Place), of => of.Count() > 1);
    }

    [Fact]
    public void Owners_teams_and_sources_add_up_to_the_total()
    {
        new RandomHistory(company, 13).Play(80, 40);
        company.Refresh();
        foreach (var of in new Recount(company).Standing().Where(value => value.GetAttributeValue<string>(T.KpiValue.Code) is "HANDOFFS" or "WIN_RATE" or "SLA_FOLLOWUP" or "MQL_REVENUE").GroupBy(value => (value.GetAttributeValue<string>(T.KpiValue.Code), value.GetAttributeValue<string>(T.KpiValue.PeriodLabel))))
        {
            var total = of.Single(value => value.Option(T.KpiValue.Dimension) == T.KpiDimension.Total);
            foreach (var members in of.Where(value => value != total).GroupBy(value => value.Option(T.KpiValue.Dimension)))
            {
                Assert.Equal((of.Key, members.Key, total.Sum(T.KpiValue.Numerator)), (of.Key, members.Key, members.Sum(value => value.Sum(T.KpiValue.Numerator))));
                Assert.Equal((of.Key, members.Key, total.Sum(T.KpiValue.Denominator)), (of.Key, members.Key, members.Sum(value => value.Sum(T.KpiValue.Denominator))));
            }
        }
    }

    public void Dispose() => company.Dispose();

    private Guid Mql() => company.Admin.Create(new Entity(T.Lead.Table)
    {
        [T.Lead.LastName] = "Ruiz",
        [T.Lead.EMailAddress1] = "ruiz@example.com",
        [T.Lead.NumberOfEmployees] = 60,
        [T.Lead.OwnerId] = Floor.Rep.User,
    });

    private Entity Standing(string code, string period) => Assert.Single(new Recount(company).Standing(), value =>
        value.GetAttributeValue<string>(T.KpiValue.Code) == code && value.GetAttributeValue<string>(T.KpiValue.PeriodLabel) == period && value.Option(T.KpiValue.Dimension) == T.KpiDimension.Total);

    private List<string> Said() =>
        [.. company.All(T.KpiValue.Table).Select(value => $"{Place(value)} {value.Sum(T.KpiValue.Numerator)} {value.Sum(T.KpiValue.Denominator)} {value.Sum(T.KpiValue.Value)} {value.Option(T.KpiValue.Status)}").Order(StringComparer.Ordinal)];

    private static string Place(Entity value) => string.Join(
        "/", value.GetAttributeValue<string>(T.KpiValue.Code), value.GetAttributeValue<string>(T.KpiValue.PeriodLabel), value.Option(T.KpiValue.Dimension), value.GetAttributeValue<string>(T.KpiValue.DimensionKey));
}
