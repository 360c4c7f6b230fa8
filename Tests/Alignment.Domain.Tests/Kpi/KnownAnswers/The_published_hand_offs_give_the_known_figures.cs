using Alignment.Domain.Kpi;
using Alignment.Domain.Tests.Kpi.Formulas;
using Alignment.Domain.Tests.Kpi.Periods;

namespace Alignment.Domain.Tests.Kpi.KnownAnswers;

/// <summary>Hand-offs made from real leads, some 9,000, as of the middle of November 2018.</summary>
public sealed class The_published_hand_offs_give_the_known_figures
{
    private static readonly KpiTerms terms = new() { HorizonDays = 30 };

    [KnownFact]
    public void Counts_and_shares_come_out_by_numerator_and_denominator()
    {
        var figures = Of(KnownPasses.Overlay());

        Assert.Equal("9064", figures("HANDOFFS"));
        Assert.Equal("3454/9064", figures("MQL_SAL"));
        Assert.Equal("3454/7999", figures("MQL_SAL_LEAD"));
        Assert.Equal("3454/6637", figures("MQL_SAL_DECIDED"));
        Assert.Equal("2842/6637", figures("REJECTION_RATE"));
        Assert.Equal("341/6637", figures("SENT_BACK_RATE"));
        Assert.Equal("1970/6637", figures("RECYCLE_RATE"));
        Assert.Equal("2842/9064", figures("REJECTION_BY_REASON"));
        Assert.Equal("1970", figures("RECYCLED"));
        Assert.Equal("1833", figures("RECYCLED_LEADS"));
        Assert.Equal("841/9064", figures("MQL_WON"));
        Assert.Equal("0", figures("NO_REASON"));
    }

    [KnownFact]
    public void Follow_up_takes_the_known_time_in_working_minutes()
    {
        var passes = KnownPasses.Overlay();

        Assert.Equal("2 h 5 min", Shown(passes, "FOLLOWUP_MEDIAN"));
        Assert.Equal("6 h 57 min", Shown(passes, "FOLLOWUP_P90"));
        Assert.Equal(181.39m, Math.Round(Value(passes, "FOLLOWUP_MEAN")!.Value, 2));
        Assert.Equal(26.78m, Math.Round(Value(passes, "NEVER_FOLLOWED_UP")!.Value, 2));
    }

    [KnownFact]
    public void One_in_ten_of_the_real_leads_was_won()
    {
        var leads = KnownPasses.Olist();

        Assert.Equal("842/8000", Of(leads)("MQL_WON"));
        Assert.Equal("841/842", Of(leads)("DAYS_TO_WIN"));
        Assert.Equal(14.72m, Math.Round(Value(leads, "DAYS_TO_WIN")!.Value, 2));
        Assert.Equal(162.67m, Math.Round(Value(leads, "DAYS_TO_WIN_P90")!.Value, 2));
        Assert.Equal(7723.00075m, Value(leads, "MQL_REVENUE"));
    }

    [KnownFact]
    public void Sources_differ()
    {
        var leads = KnownPasses.Olist();

        Assert.Equal("271/2296", Of(leads, source: "organic search")("MQL_WON"));
        Assert.Equal("179/1099", Of(leads, source: "unknown")("MQL_WON"));
        Assert.Equal("14/60", Of(leads, source: "")("MQL_WON"));
        Assert.Equal("15/493", Of(leads, source: "email")("MQL_WON"));
    }

    [KnownFact]
    public void A_month_looks_different_as_a_cohort_and_by_event()
    {
        var leads = KnownPasses.Olist();
        var february = Calendars.Utc.Of(PeriodKind.Month, Calendars.Instant(2018, 2, 1));
        var june = Calendars.Utc.Of(PeriodKind.Month, Calendars.Instant(2018, 6, 1));

        Assert.Equal("149/1028", Of(leads, february)("MQL_WON"));
        Assert.Equal("113/1028", Of(leads, february)("MQL_WON_EVENT"));
        Assert.Equal("57/0", Of(leads, june)("MQL_WON_EVENT"));
    }

    private static Func<string, string> Of(List<Pass> passes, Period? period = null, string? source = null) => code =>
    {
        var count = Count(passes, code, period, source);
        return count.Denominator is { } all ? FormattableString.Invariant($"{count.Numerator}/{all}") : FormattableString.Invariant($"{count.Numerator}");
    };

    private static decimal? Value(List<Pass> passes, string code) => KpiFormulas.Find(code)!.Value(Count(passes, code));

    private static string Shown(List<Pass> passes, string code) => Domain.Kpi.Shown.Of(KpiFormulas.Find(code)!, Count(passes, code), "BRL");

    private static KpiCount Count(List<Pass> passes, string code, Period? period = null, string? source = null) =>
        ((CountedFormula)KpiFormulas.Find(code)!).Count(
            new PassFacts(passes, period ?? Period.AllTime, KnownPasses.AsOf, terms, source is null ? null : pass => pass.Source == source), terms);
}
