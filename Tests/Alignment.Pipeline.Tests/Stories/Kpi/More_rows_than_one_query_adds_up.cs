using Alignment.Domain.Kpi;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

/// <summary>The platform adds up at most 50,000 rows in one query.</summary>
public sealed class More_rows_than_one_query_adds_up : IDisposable
{
    private const int Many = 60_000;
    private readonly Floor floor = new();
    private readonly KpiDesk desk;

    public More_rows_than_one_query_adds_up()
    {
        desk = new KpiDesk(floor);
        floor.ToOfficeHours();
    }

    [Fact]
    public void Sixty_thousand_hand_offs_of_one_week_are_counted_to_the_last_one()
    {
        Load(number => floor.Now.AddSeconds(-number), number => floor.Now.AddSeconds(-number));
        Refresh(full: true);
        Assert.Equal("15000/60000: 25.0 %", desk.Read("MQL_SAL", PeriodKind.Month, floor.Now));
        Assert.Equal("15000/60000: 25.0 %", desk.Read("MQL_SAL", PeriodKind.AllTime, floor.Now));
        Assert.Equal("60000/60000: 50 min", desk.Read("FOLLOWUP_MEDIAN", PeriodKind.Month, floor.Now));
    }

    [Fact]
    public void An_import_that_knew_only_the_day_is_split_by_when_its_rows_were_created()
    {
        var day = floor.Now.Date;
        Load(_ => day, number => floor.Now.AddSeconds(-number / 100));
        Refresh(full: true);
        Assert.Equal("15000/60000: 25.0 %", desk.Read("MQL_SAL", PeriodKind.Month, floor.Now));
    }

    public void Dispose() => floor.Dispose();

    /// <summary>Only a few KPIs, so that the test is about the rows.</summary>
    private void Refresh(bool full)
    {
        foreach (var kpi in floor.Organisation.Admin.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(T.Kpi.Table) { ColumnSet = new Microsoft.Xrm.Sdk.Query.ColumnSet(T.Kpi.Code) }).Entities)
        {
            if (kpi.GetAttributeValue<string>(T.Kpi.Code) is "MQL_SAL" or "FOLLOWUP_MEDIAN") continue;
            floor.Organisation.Admin.Update(new Entity(T.Kpi.Table, kpi.Id) { [T.Kpi.StateCode] = new OptionSetValue(1), [T.Kpi.StatusCode] = new OptionSetValue(2) });
        }

        desk.Refresh(full: full);
    }

    private void Load(Func<int, DateTime> handedOff, Func<int, DateTime> created)
    {
        var lead = floor.Inquiry();
        floor.Organisation.Dataverse.Load(T.Handoff.Table, Enumerable.Range(0, Many).Select(number => new Entity(T.Handoff.Table)
        {
            [T.Handoff.Name] = "Loaded",
            [T.Handoff.Lead] = new EntityReference(T.Lead.Table, lead),
            [T.Handoff.Number] = 1,
            [T.Handoff.Key] = "loaded/" + number,
            [T.Handoff.Outcome] = new OptionSetValue(number % 4 == 0 ? T.Outcome.Accepted : T.Outcome.Pending),
            [T.Handoff.Historical] = false,
            [T.Handoff.SelfSourced] = false,
            [T.Handoff.HandedOffOn] = handedOff(number),
            [T.Handoff.CreatedOn] = created(number),
            [T.Handoff.FirstTouchOn] = handedOff(number).AddMinutes(number % 101),
            [T.Handoff.FollowUpMinutes] = number % 101,
            [T.Handoff.AcceptedOn] = number % 4 == 0 ? handedOff(number) : null,
            [T.Handoff.OwnerUser] = floor.Rep.User,
        }));
    }
}
