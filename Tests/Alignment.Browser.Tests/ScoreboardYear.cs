using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Browser.Tests;

/// <summary>
/// A year of figures, one of every kind: met, missed, without a target, too few, too young, not applicable, restated. What a
/// refresh counts is told elsewhere; here it is made up, so that the page shows everything it can.
/// </summary>
public sealed class ScoreboardYear(IOrganizationService service, DateTime now)
{
    private const int Months = 12;

    public static readonly ScoreboardFigure Acceptance = new("MQL_SAL", T.KpiUnit.Percent, 38.1m, "38.1 %", T.KpiVerdict.OffTarget)
    {
        Target = 40,
        Previous = 35.2m,
        Matured = 62,
        Explanation = "38.1 %: 381 of 1,000 MQLs, cohort of this month to date; 62.0 % of it watched for 30 days so far; 2.9 points up on the month before (35.2 %); target at least 40.0 %: missed.",
    };

    private static readonly ScoreboardFigure[] Figures =
    [
        new("HANDOFFS", T.KpiUnit.Count, 1000, "1,000", T.KpiVerdict.NoTarget) { Numerator = 1000, Denominator = null, Previous = 912, Direction = T.KpiDirection.Neither, Basis = T.KpiBasis.Event, Explanation = "1,000, in this month to date; 9.6 % up on the month before (912)." },
        Acceptance,
        new("MQL_SAL_DECIDED", T.KpiUnit.Percent, 52.4m, "52.4 %", T.KpiVerdict.NoTarget) { Denominator = 727, N = 727, Previous = 54.0m, Matured = 62, Explanation = "52.4 %: 381 of 727 decided MQLs, cohort of this month to date." },
        new("DECISION_RATE", T.KpiUnit.Percent, 96.9m, "96.9 %", T.KpiVerdict.OffTarget) { Numerator = 727, Denominator = 750, N = 750, Target = 100, Previous = 96.9m, Explanation = "96.9 %: 727 of 750 MQLs with a decision due, cohort of this month to date; target at least 100.0 %: missed." },
        new("REJECTION_RATE", T.KpiUnit.Percent, 34.6m, "34.6 %", T.KpiVerdict.OnTarget) { Numerator = 346, Target = 40, Previous = 39.2m, Direction = T.KpiDirection.LowerIsBetter, Explanation = "34.6 %: 346 of 1,000 MQLs, cohort of this month to date; target at most 40.0 %: met." },
        new("PRECISION", T.KpiUnit.Percent, 41.7m, "41.7 %", T.KpiVerdict.TooFew) { Numerator = 5, Denominator = 12, N = 12, IsTooFew = true, Explanation = "41.7 %: 5 of 12 labelled MQLs, cohort of this month to date; too few to judge (fewer than 20), likely between 19.3 % and 68.0 %." },
        new("FOLLOWUP_MEDIAN", T.KpiUnit.BusinessMinutes, 112, "1 h 52 min", T.KpiVerdict.OffTarget) { Numerator = 934, Target = 60, Previous = 166, Direction = T.KpiDirection.LowerIsBetter, Explanation = "1 h 52 min: 934 observed of 1,000, cohort of this month to date; target at most 1 h: missed." },
        new("SLA_FOLLOWUP", T.KpiUnit.Percent, 91.2m, "91.2 %", T.KpiVerdict.OnTarget) { Numerator = 912, Target = 90, Previous = 88.0m, Before = "90.4 %", Explanation = "91.2 %: 912 of 1,000 promises due, cohort of this month to date; target at least 90.0 %: met." },
        new("SLA_DECISION", T.KpiUnit.Percent, 71.0m, "71.0 %", T.KpiVerdict.OffTarget) { Numerator = 710, Target = 90, Previous = 80, Explanation = "71.0 %: 710 of 1,000 promises due, cohort of this month to date; target at least 90.0 %: missed." },
        new("SLA_ANSWER", T.KpiUnit.Percent, 95.0m, "95.0 %", T.KpiVerdict.OnTarget) { Numerator = 190, Denominator = 200, N = 200, Target = 90, Previous = 91, Explanation = "95.0 %: 190 of 200 promises due, cohort of this month to date; target at least 90.0 %: met." },
        new("WIN_RATE", T.KpiUnit.Percent, null, "n/a (0 closed deals)", T.KpiVerdict.NotApplicable) { Numerator = 0, Denominator = 0, N = 0, Basis = T.KpiBasis.Event, Explanation = "n/a (0 closed deals), in this month to date." },
        new("REVENUE", T.KpiUnit.Money, 1284500, "USD 1,284,500", T.KpiVerdict.NoTarget) { Numerator = 1284500, Denominator = null, N = 63, Previous = 1100250, Basis = T.KpiBasis.Event, Explanation = "USD 1,284,500, in this month to date; 16.7 % up on the month before (USD 1,100,250)." },
        new("TWO_WAY", T.KpiUnit.Percent, 81.1m, "81.1 %", T.KpiVerdict.OffTarget) { Numerator = 1622, Denominator = 2000, N = 2000, Target = 90, Previous = 84, Explanation = "81.1 %: 1,622 of 2,000 promises due, cohort of this month to date; target at least 90.0 %: missed." },
        new("UNCOVERED", T.KpiUnit.Count, 0, "0", T.KpiVerdict.OnTarget) { Numerator = 0, Denominator = null, N = 0, Target = 0, Previous = 3, Direction = T.KpiDirection.LowerIsBetter, Basis = T.KpiBasis.Snapshot, Explanation = "0, as it stands now; target at most 0: met." },
    ];

    /// <summary>The current month, such as 2026-11.</summary>
    public string Label => Labelled(0);

    /// <summary>Writes the months and their figures, and those of two reps.</summary>
    public void Fill(EntityReference rep, EntityReference other)
    {
        ArgumentNullException.ThrowIfNull(rep);
        ArgumentNullException.ThrowIfNull(other);
        var kpis = service.RetrieveMultiple(new QueryExpression(T.Kpi.Table) { ColumnSet = new ColumnSet(T.Kpi.Code) }).Entities
            .ToDictionary(kpi => kpi.GetAttributeValue<string>(T.Kpi.Code), kpi => kpi.ToEntityReference());
        for (var back = Months - 1; back >= 0; back--)
        {
            var period = Month(back);
            foreach (var figure in Figures.Where(figure => back == 0 || figure.Value is not null)) Write(figure, kpis[figure.Code], period, back);
        }

        var current = new EntityReference(T.KpiPeriod.Table, Id(0));
        Own(kpis[Acceptance.Code], current, rep, "Rita Rep", 400, "45.0 %");
        Own(kpis[Acceptance.Code], current, other, "Lea Lead", 12, "33.3 %");
    }

    private EntityReference Month(int back)
    {
        var start = First(back);
        var id = Create(new Entity(T.KpiPeriod.Table, Id(back))
        {
            [T.KpiPeriod.Name] = Labelled(back),
            [T.KpiPeriod.Kind] = new OptionSetValue(T.PeriodKind.Month),
            [T.KpiPeriod.Start] = start,
            [T.KpiPeriod.End] = start.AddMonths(1),
            [T.KpiPeriod.CountedOn] = now,
            [T.KpiPeriod.Stale] = false,
        });
        return new EntityReference(T.KpiPeriod.Table, id);
    }

    private void Write(ScoreboardFigure figure, EntityReference kpi, EntityReference period, int back)
    {
        if (back == 0)
        {
            var row = figure.Now(figure.Row(kpi, period, Labelled(0), figure.Shown), Labelled(1) + ", to the same day", now);
            if (figure.Before is { } before)
            {
                var old = figure.Now(figure.Row(kpi, period, Labelled(0), before), Labelled(1), now.AddHours(-3));
                old[T.KpiValue.Status] = new OptionSetValue(T.KpiValueStatus.Superseded);
                old[T.KpiValue.Restatement] = 0;
                row[T.KpiValue.Restates] = new EntityReference(T.KpiValue.Table, Create(old));
            }

            Create(row);
            return;
        }

        // A quiet wave around the figure of today, so that the trends are not all the same.
        var value = decimal.Round(figure.Value!.Value * (1 + (((back * 7) + figure.Code.Length) % 9 - 4) * 0.03m), 1);
        var past = figure.Row(kpi, period, Labelled(back), figure.Unit == T.KpiUnit.Percent ? value.ToString(CultureInfo.InvariantCulture) + " %" : value.ToString("#,0", CultureInfo.InvariantCulture));
        past[T.KpiValue.Value] = value;
        past[T.KpiValue.Verdict] = new OptionSetValue(T.KpiVerdict.NoTarget);
        past[T.KpiValue.Status] = new OptionSetValue(T.KpiValueStatus.Frozen);
        Create(past);
    }

    private void Own(EntityReference kpi, EntityReference period, EntityReference user, string name, int n, string shown)
    {
        var figure = Acceptance with { N = n, Denominator = n, Numerator = n / 3, IsTooFew = n < 20, Verdict = n < 20 ? T.KpiVerdict.TooFew : T.KpiVerdict.OnTarget };
        var row = figure.Now(figure.Row(kpi, period, Labelled(0), shown), Labelled(1), now);
        row[T.KpiValue.Dimension] = new OptionSetValue(T.KpiDimension.Owner);
        row[T.KpiValue.DimensionKey] = user.Id.ToString();
        row[T.KpiValue.DimensionLabel] = name;
        row[T.KpiValue.User] = user;
        Create(row);
    }

    /// <summary>Past the guard that lets only the server write figures, as whoever moves an organisation would do it.</summary>
    private Guid Create(Entity row)
    {
        var request = new CreateRequest { Target = row };
        request["BypassBusinessLogicExecution"] = "CustomSync";
        return ((CreateResponse)service.Execute(request)).id;
    }

    private DateTime First(int back) => new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(-back);

    private string Labelled(int back) => First(back).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private Guid Id(int back) => new($"00000000-0000-4000-8000-{First(back):yyyyMMdd}0000");
}
