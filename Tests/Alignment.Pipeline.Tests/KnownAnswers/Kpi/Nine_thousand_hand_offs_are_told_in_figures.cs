using System.Globalization;
using Alignment.Domain.Kpi;
using Alignment.Tool.Kpi;

namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>The overlay, played through the whole pipeline: every figure against one that is counted from the file alone.</summary>
[Collection(OverlayIsPlayedOnce.Name)]
public sealed class Nine_thousand_hand_offs_are_told_in_figures(OverlayPlayed past)
{
    private const int Month = 30;
    private static readonly DateTime AsOf = new(2018, 11, 15, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Lazy<IReadOnlyList<OverlayHandoff>> File = new(OverlayHandoff.Read);

    private static IReadOnlyList<OverlayHandoff> Handoffs => File.Value;

    [DataTheory(OverlayPlayed.File)]
    [InlineData("MQL_SAL", 3454, 9064)]
    [InlineData("MQL_SAL_LEAD", 3454, 7999)]
    [InlineData("MQL_SAL_DECIDED", 3454, 6637)]
    [InlineData("REJECTION_RATE", 2842, 6637)]
    [InlineData("RECYCLE_RATE", 1970, 6637)]
    [InlineData("SENT_BACK_RATE", 341, 6637)]
    [InlineData("SLA_FOLLOWUP", 4428, 9064)]
    [InlineData("MQL_WON", 841, 9064)]
    [InlineData("FOLLOWUP_MEDIAN", 6637, 9064)]
    public void Over_all_it_is_as_published(string code, int numerator, int denominator) => Is(numerator, denominator, past.All(code));

    [DataFact(OverlayPlayed.File)]
    public void It_handed_off_9064_times_recycled_1970_times_1833_leads_and_gave_none_back_without_a_reason()
    {
        Assert.Equal(0m, past.All("NO_REASON").Numerator);
        Assert.Equal((9064m, 1970m, 1833m), (past.All("HANDOFFS").Numerator, past.All("RECYCLED").Numerator, past.All("RECYCLED_LEADS").Numerator));
    }

    [DataFact(OverlayPlayed.File)]
    public void Half_were_followed_up_within_125_working_minutes()
    {
        var minutes = Handoffs.Where(row => row.Touched is not null).Select(row => (double)row.WorkingMinutes).ToList();
        Assert.Equal((125, 417, 181.39), (Percentile.Of(minutes, 0.5), Percentile.Of(minutes, 0.9), Math.Round(minutes.Average(), 2)));
        Assert.Equal(125m, past.All("FOLLOWUP_MEDIAN").Value);
        Assert.Equal(417m, past.All("FOLLOWUP_P90").Value);
        Assert.Equal(181.39m, Math.Round(past.All("FOLLOWUP_MEAN").Value!.Value, 2));
    }

    [DataFact(OverlayPlayed.File)]
    public void Who_was_not_followed_up_within_thirty_days_is_known_after_thirty_days()
    {
        var old = Handoffs.Where(row => row.HandedOff <= AsOf.AddDays(-Month)).ToList();
        Is(old.Count(row => row.Touched is null || row.Touched > row.HandedOff.AddDays(Month)), old.Count, past.All("NEVER_FOLLOWED_UP", horizon: Month));
        Assert.Equal(26.78, Math.Round(100.0 * Handoffs.Count(row => row.Touched is null) / Handoffs.Count, 2));
    }

    [DataFact(OverlayPlayed.File)]
    public void Every_origin_has_its_own_figures()
    {
        var (accepted, met) = (past.By("MQL_SAL", KpiDimension.Source), past.By("SLA_FOLLOWUP", KpiDimension.Source));
        var minutes = past.By("FOLLOWUP_MEDIAN", KpiDimension.Source);
        foreach (var origin in Handoffs.GroupBy(row => row.Origin))
        {
            Is(origin.Count(row => row.Accepted is not null), origin.Count(), accepted[origin.Key]);
            Is(origin.Count(row => row.IsMet), origin.Count(), met[origin.Key]);
            Assert.Equal((decimal)Percentile.Of(origin.Where(row => row.Touched is not null).Select(row => (double)row.WorkingMinutes), 0.5), minutes[origin.Key].Value);
        }
    }

    [DataFact(OverlayPlayed.File)]
    public void Every_month_has_its_own_figures()
    {
        var start = Handoffs.Min(row => row.HandedOff);
        var accepted = past.Split("MQL_SAL", PeriodKind.Month, start, AsOf);
        var byEvent = past.Split("MQL_SAL_EVENT", PeriodKind.Month, start, AsOf);
        var recycled = past.Split("RECYCLED", PeriodKind.Month, start, AsOf);
        var due = past.Split("SLA_FOLLOWUP", PeriodKind.Month, start, AsOf);
        foreach (var month in accepted.Keys)
        {
            var handedOff = Handoffs.Where(row => Label(row.HandedOff) == month).ToList();
            Is(handedOff.Count(row => row.Accepted is not null), handedOff.Count, accepted[month]);
            Is(Handoffs.Count(row => row.Accepted is { } at && Label(at) == month), handedOff.Count, byEvent[month]);
            Assert.Equal(Handoffs.Count(row => row.Disposition == "recycle" && Label(row.Rejected!.Value) == month), recycled[month].Numerator);
            Is(Handoffs.Count(row => Label(row.Due) == month && row.IsMet), Handoffs.Count(row => Label(row.Due) == month), due[month]);
        }
    }

    [DataFact(OverlayPlayed.File)]
    public void Every_reason_has_its_share_of_the_rejections()
    {
        var rejected = Handoffs.Where(row => row.IsRejected).ToList();
        var mix = past.By("REJECTION_MIX", KpiDimension.RejectionReason).Values.Sum(figure => figure.Numerator);
        Assert.Equal(rejected.Count, mix);
    }

    private static string Label(DateTime at) => at.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static void Is(int numerator, int denominator, KpiMeasured figure) => Assert.Equal((numerator, (decimal?)denominator), ((int)figure.Numerator!.Value, figure.Denominator));
}
