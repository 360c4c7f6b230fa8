using Alignment.Domain.Kpi;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

public sealed class An_admin_changes_the_catalogue : IDisposable
{
    private readonly Floor floor = new();
    private readonly KpiDesk desk;

    public An_admin_changes_the_catalogue()
    {
        desk = new KpiDesk(floor);
        floor.ToOfficeHours();
    }

    [Fact]
    public void A_target_that_both_sides_agree_on_is_a_row_and_judges_the_figures_at_the_next_refresh()
    {
        for (var lead = 0; lead < 3; lead++) floor.Sal();
        desk.Refresh();
        Change("MQL_SAL", (T.Kpi.Target, 101m), (T.Kpi.Minimum, 1));
        floor.Later(TimeSpan.FromHours(1));
        desk.Refresh();
        Assert.Equal(T.KpiVerdict.OffTarget, Verdict("MQL_SAL"));
        Change("MQL_SAL", (T.Kpi.Target, 80m));
        floor.Later(TimeSpan.FromHours(1));
        desk.Refresh();
        Assert.Equal(T.KpiVerdict.OnTarget, Verdict("MQL_SAL"));
    }

    [Fact]
    public void A_KPI_of_ones_own_is_the_same_formula_with_another_horizon_and_cut()
    {
        floor.Sal();
        floor.Organisation.Admin.Create(new Entity(T.Kpi.Table)
        {
            [T.Kpi.Name] = "Never followed up in a week",
            [T.Kpi.Code] = "NEVER_7",
            [T.Kpi.Formula] = "NEVER_FOLLOWED_UP",
            [T.Kpi.Section] = new OptionSetValue(T.KpiSection.SpeedAndDiscipline),
            [T.Kpi.Direction] = new OptionSetValue(T.KpiDirection.LowerIsBetter),
            [T.Kpi.HorizonDays] = 7,
            [T.Kpi.Dimensions] = "Owner",
        });
        var handedOff = floor.Now;
        floor.LaterDays(8);
        desk.Refresh();
        Assert.Equal("1/1: 100.0 %", desk.Read("NEVER_7", PeriodKind.Year, handedOff));
        Assert.Equal("0/0: n/a (0 MQLs older than the horizon)", desk.Read("NEVER_FOLLOWED_UP", PeriodKind.Year, handedOff));
    }

    [Fact]
    public void What_cannot_be_counted_is_not_saved_and_the_refusal_names_what_can()
    {
        KpiDesk.Refused(() => Change("MQL_SAL", (T.Kpi.Formula, "GUT_FEELING")), "MQL_SAL");
        KpiDesk.Refused(() => Change("MQL_SAL", (T.Kpi.Periods, "Fortnight")), "Month");
        KpiDesk.Refused(() => Change("MQL_SAL", (T.Kpi.Dimensions, "Stage")), "cannot be");
        KpiDesk.Refused(() => Change("MQL_SAL", (T.Kpi.Code, "SAL")), "keeps its code");
        Assert.ThrowsAny<Exception>(() => floor.Rep.Service.Update(new Entity(T.Kpi.Table, Kpi("MQL_SAL")) { [T.Kpi.Target] = 1m }));
    }

    [Fact]
    public void A_setting_that_makes_no_sense_stops_the_refresh_and_says_where_it_stands()
    {
        floor.Choose(T.EnvironmentVariables.FiscalYearStart, "13");
        KpiDesk.Refused(() => desk.Refresh(), "1 to 12");
    }

    public void Dispose() => floor.Dispose();

    private int Verdict(string code) => desk.Value(code, PeriodKind.Month, floor.Now).GetAttributeValue<OptionSetValue>(T.KpiValue.Verdict).Value;

    private void Change(string code, params (string Column, object Value)[] columns)
    {
        var row = new Entity(T.Kpi.Table, Kpi(code));
        foreach (var (column, value) in columns) row[column] = value;
        floor.Organisation.Admin.Update(row);
    }

    private Guid Kpi(string code)
    {
        var query = new QueryExpression(T.Kpi.Table) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition(T.Kpi.Code, ConditionOperator.Equal, code);
        return Assert.Single(floor.Organisation.Admin.RetrieveMultiple(query).Entities).Id;
    }
}
