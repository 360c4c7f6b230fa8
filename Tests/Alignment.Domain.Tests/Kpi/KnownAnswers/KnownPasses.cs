using System.Globalization;
using System.Text.RegularExpressions;
using Alignment.Domain.Kpi;
using Alignment.Domain.Rejection;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Domain.Tests.Kpi.Formulas;

namespace Alignment.Domain.Tests.Kpi.KnownAnswers;

/// <summary>Reads the published files as hand-offs.</summary>
internal static partial class KnownPasses
{
    private static readonly BusinessCalendar office = BusinessCalendar.Build(
        new WeeklyHours(day => day is DayOfWeek.Saturday or DayOfWeek.Sunday ? [] : [new TimeWindow(9 * 60, 17 * 60)]),
        [],
        ZoneRules.Utc,
        2017,
        2019);

    /// <summary>When the files were written, UTC.</summary>
    internal static DateTime AsOf { get; } = new(2018, 11, 15, 0, 0, 0, DateTimeKind.Utc);

    internal static List<Pass> Overlay()
    {
        var recycles = new Dictionary<string, int>();
        var passes = new List<Pass>();
        foreach (var cell in Rows("overlay_handoffs.csv").OrderBy(cell => cell("handoff_utc"), StringComparer.Ordinal))
        {
            var pass = OverlayPass(cell);
            if (pass.Disposition == Disposition.Recycle) pass = pass with { RecycleNumber = recycles[pass.Lead] = recycles.GetValueOrDefault(pass.Lead) + 1 };
            passes.Add(pass);
        }

        return passes;
    }

    internal static List<Pass> Olist()
    {
        var won = Rows("olist_closed_deals_dataset.csv").ToDictionary(cell => cell("mql_id"), StringComparer.Ordinal);
        return Rows("olist_marketing_qualified_leads_dataset.csv").Select(cell =>
        {
            var pass = new Pass { Lead = cell("mql_id"), HandedOffOn = Instant(cell("first_contact_date"))!.Value, Source = cell("origin") };
            if (!won.TryGetValue(pass.Lead, out var deal)) return pass;
            var at = Instant(deal("won_date"))!.Value;
            return pass with
            {
                AcceptedOn = at,
                QualifiedOn = at,
                WonOn = at,
                WonAmount = decimal.Parse(deal("declared_monthly_revenue"), CultureInfo.InvariantCulture),
                Opportunities = 1,
                Outcome = HandoffOutcome.Won,
            };
        }).ToList();
    }

    private static Pass OverlayPass(Func<string, string> cell)
    {
        var at = Instant(cell("handoff_utc"))!.Value;
        var touched = Instant(cell("first_touch_utc"));
        var accepted = Instant(cell("accepted_utc"));
        var won = Instant(cell("won_utc"));
        Disposition? disposition = cell("disposition") switch
        {
            "recycle" => Disposition.Recycle,
            "disqualify" => Disposition.Disqualify,
            "duplicate" => Disposition.Duplicate,
            "fix" => Disposition.FixData,
            "reroute" => Disposition.Reroute,
            _ => null,
        };
        return new Pass
        {
            Lead = cell("mql_id"),
            Number = int.Parse(cell("handoff_no"), CultureInfo.InvariantCulture),
            Source = cell("origin"),
            HandedOffOn = at,
            TouchedOn = touched,
            FollowUpMinutes = touched is { } first ? (long)Math.Floor(office.Elapsed(at, first).TotalMinutes) : null,
            AcceptedOn = accepted,
            ReturnedOn = Instant(cell("rejected_utc")),
            Code = cell("reason"),
            Disposition = disposition,
            Phase = disposition is null ? null : RejectionPhase.BeforeAcceptance,
            Status = disposition is null ? null : RejectionStatus.Unanswered,
            QualifiedOn = won,
            WonOn = won,
            Outcome = won is not null ? HandoffOutcome.Won
                : accepted is not null ? HandoffOutcome.Accepted
                : disposition is not { } what ? HandoffOutcome.Pending
                : Dispositions.IsReturn(what) ? HandoffOutcome.Returned : HandoffOutcome.Rejected,
        };
    }

    private static IEnumerable<Func<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(KnownFactAttribute.Folder!, file)).Where(line => line.Length > 0).ToList();
        var columns = lines[0].TrimStart('\uFEFF').Split(',').ToList();
        return lines.Skip(1).Select(line => Quoted().Replace(line, "quoted").Split(',')).Select(cells => (Func<string, string>)(column => cells[columns.IndexOf(column)]));
    }

    private static DateTime? Instant(string text) => text.Length == 0 ? null
        : DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    /// <summary>Cells with a comma in them: none that is read here.</summary>
    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
