using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Periods;

/// <summary>
/// Which periods are no longer true: those of every instant of every pass of a lead whose hand-off changed, and of all that
/// was ever told of it, so that an instant that moved spoils the period it left as well as the one it went to.
/// </summary>
internal sealed class Changes(Meter meter, Reporting reporting, Catalogue catalogue, PeriodBook book)
{
    /// <summary>A save that began before the last refresh may have been committed after it: the platform allows two minutes.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    private const string Changed = "changed";
    private static readonly string[] Instants =
    [
        T.Handoff.HandedOffOn, T.Handoff.AcceptedOn, T.Handoff.RejectedOn, T.Handoff.AnsweredOn, T.Handoff.DecidedOn, T.Handoff.SqlOn, T.Handoff.WonOn, T.Handoff.LostOn,
    ];

    private readonly ReportingCalendar calendar = reporting.Calendar;
    private readonly HashSet<DateTime> hours = [];

    /// <returns>How many periods became stale.</returns>
    public int Mark(DateTime watermark)
    {
        var before = book.Waiting;
        var since = watermark - Overlap;
        Passes(since);
        Told(since);
        Clocks(since);
        Deals(since);
        Costs(since);
        return book.Waiting - before;
    }

    /// <summary>The first refresh, and one of everything: all periods since the first thing that is known.</summary>
    public int MarkAll()
    {
        var before = book.Waiting;
        book.MarkWhole();
        foreach (var row in book.Rows.ToList()) book.Mark(row.Period);
        var first = Instants.Select(column => First(T.Handoff.Table, column)).Concat([First(T.Opportunity.Table, T.Opportunity.ActualCloseDate), First(T.Timer.Table, T.Timer.DueOn)]).Min();
        Stretch(first ?? meter.On.Now, meter.On.Now);
        return book.Waiting - before;
    }

    private void Passes(DateTime since)
    {
        var query = new QueryExpression(T.Handoff.Table) { ColumnSet = new ColumnSet(Instants), Distinct = true };
        OnlyChanged(query.AddLink(T.Handoff.Table, T.Handoff.Lead, T.Handoff.Lead), since);
        query.AddOrder(T.Handoff.HandedOffOn, OrderType.Ascending);
        foreach (var row in meter.All(query))
        {
            foreach (var column in Instants) At(row.GetAttributeValue<DateTime?>(column));
        }
    }

    private void Told(DateTime since)
    {
        var query = new QueryExpression(T.StageEvent.Table) { ColumnSet = new ColumnSet(T.StageEvent.EffectiveOn), Distinct = true };
        OnlyChanged(query.AddLink(T.Handoff.Table, T.StageEvent.Lead, T.Handoff.Lead), since);
        query.AddOrder(T.StageEvent.EffectiveOn, OrderType.Ascending);
        foreach (var row in meter.All(query)) At(row.GetAttributeValue<DateTime?>(T.StageEvent.EffectiveOn));
        var news = new QueryExpression(T.StageEvent.Table) { ColumnSet = new ColumnSet(T.StageEvent.EffectiveOn) };
        Since(news, T.StageEvent.CreatedOn, since);
        foreach (var row in meter.All(news)) At(row.GetAttributeValue<DateTime?>(T.StageEvent.EffectiveOn));
    }

    /// <summary>
    /// Where a due instant has moved, by a hold or by changed terms, nobody knows where it was, but not before the start nor
    /// after the change. A new owner's terms move one that was still ahead: no period but the one of the change had counted it.
    /// </summary>
    private void Clocks(DateTime since)
    {
        var query = new QueryExpression(T.Timer.Table) { ColumnSet = new ColumnSet(T.Timer.StartedOn, T.Timer.DueOn, T.Timer.StoppedOn, T.Timer.ModifiedOn, T.Timer.Pauses, T.Timer.State) };
        Since(query, T.Timer.ModifiedOn, since);
        DateTime? applied = null;
        foreach (var row in meter.All(query))
        {
            if (row.GetAttributeValue<DateTime?>(T.Timer.StartedOn) is not { } started) continue;
            var due = row.GetAttributeValue<DateTime?>(T.Timer.DueOn);
            var stopped = row.GetAttributeValue<DateTime?>(T.Timer.StoppedOn);
            var modified = row.GetAttributeValue<DateTime?>(T.Timer.ModifiedOn);
            applied ??= LastApplied();
            if (started < applied || row.GetAttributeValue<string>(T.Timer.Pauses) is { Length: > 0 } || row.GetAttributeValue<OptionSetValue>(T.Timer.State)?.Value == T.TimerState.Paused)
            {
                Stretch(started, Later(Later(due, stopped), modified) ?? started);
                continue;
            }

            foreach (var instant in new[] { started, due, stopped, modified }) At(instant);
        }
    }

    /// <summary>When hours or promises that hold for running clocks too were last touched; long ago when they never were.</summary>
    private DateTime LastApplied() =>
        Later(Touched(T.Schedule.Table, T.Schedule.AppliedRevision, T.Schedule.ModifiedOn), Touched(T.SlaPolicy.Table, T.SlaPolicy.AppliedVersion, T.SlaPolicy.ModifiedOn)) ?? DateTime.MinValue;

    private DateTime? Touched(string table, string applied, string modified)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(modified), TopCount = 1 };
        query.Criteria.AddCondition(applied, ConditionOperator.GreaterThan, 0);
        query.AddOrder(modified, OrderType.Descending);
        return meter.Ask(query).Entities.FirstOrDefault()?.GetAttributeValue<DateTime?>(modified);
    }

    /// <summary>An opportunity that was opened again belongs to the day of its former closing too.</summary>
    private void Deals(DateTime since)
    {
        var query = new QueryExpression(T.Opportunity.Table) { ColumnSet = new ColumnSet(T.Opportunity.ActualCloseDate) };
        Since(query, T.Opportunity.ModifiedOn, since);
        foreach (var row in meter.All(query))
        {
            book.HasOtherDeals = true;
            Day(row.GetAttributeValue<DateTime?>(T.Opportunity.ActualCloseDate));
        }

        var closings = new QueryExpression(T.OpportunityClose.Table) { ColumnSet = new ColumnSet(T.OpportunityClose.ActualEnd, T.OpportunityClose.CreatedOn) };
        closings.AddLink(T.Opportunity.Table, T.OpportunityClose.OpportunityId, T.Opportunity.Id).LinkCriteria.AddCondition(T.Opportunity.ModifiedOn, ConditionOperator.GreaterEqual, since);
        foreach (var row in meter.All(closings))
        {
            At(row.GetAttributeValue<DateTime?>(T.OpportunityClose.ActualEnd));
            At(row.GetAttributeValue<DateTime?>(T.OpportunityClose.CreatedOn));
        }
    }

    /// <summary>What a campaign has cost counts when it began; a goal for its own time.</summary>
    private void Costs(DateTime since)
    {
        foreach (var instant in CampaignCosts.Touched(meter, catalogue, since).ToList()) At(instant);
        var goals = new QueryExpression(T.Goal.Table) { ColumnSet = new ColumnSet(T.Goal.GoalStartDate, T.Goal.GoalEndDate) };
        Since(goals, T.Goal.ModifiedOn, since);
        foreach (var row in meter.All(goals))
        {
            if (row.GetAttributeValue<DateTime?>(T.Goal.GoalStartDate) is { } start) Stretch(start, row.GetAttributeValue<DateTime?>(T.Goal.GoalEndDate) ?? start);
        }
    }

    private DateTime? First(string table, string column)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column), TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.NotNull);
        query.AddOrder(column, OrderType.Ascending);
        return meter.Ask(query).Entities.FirstOrDefault()?.GetAttributeValue<DateTime?>(column);
    }

    private static void OnlyChanged(LinkEntity link, DateTime since)
    {
        link.EntityAlias = Changed;
        link.LinkCriteria.AddCondition(T.Handoff.ModifiedOn, ConditionOperator.GreaterEqual, since);
    }

    /// <summary>In the order of the instants: whatever serves the condition serves the order too, and few rows are looked at.</summary>
    private static void Since(QueryExpression query, string column, DateTime since)
    {
        query.Criteria.AddCondition(column, ConditionOperator.GreaterEqual, since);
        query.AddOrder(column, OrderType.Ascending);
    }

    private static DateTime? Later(DateTime? one, DateTime? other) => one is null ? other : other is null ? one : one > other ? one : other;

    /// <summary>Every period that a stretch of time touches, up to now.</summary>
    private void Stretch(DateTime from, DateTime until)
    {
        var end = until > meter.On.Now ? meter.On.Now : until;
        if (end < from) return;
        foreach (var kind in Atoms.Kinds)
        {
            foreach (var period in calendar.Between(kind, from, end)) book.Mark(period);
        }
    }

    private void Day(DateTime? date)
    {
        if (date is { } day) At(reporting.Start(day.Date));
    }

    private void At(DateTime? instant)
    {
        if (instant is not { } at || at > meter.On.Now) return;
        // No period begins within a quarter of an hour.
        if (!hours.Add(new DateTime(at.Ticks / TimeSpan.FromMinutes(15).Ticks * TimeSpan.FromMinutes(15).Ticks, DateTimeKind.Utc))) return;
        foreach (var kind in Atoms.Kinds) book.Mark(calendar.Of(kind, DateTime.SpecifyKind(at, DateTimeKind.Utc)));
    }
}
