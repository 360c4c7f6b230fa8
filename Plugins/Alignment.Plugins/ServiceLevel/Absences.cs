using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Who is away, and who stands in. Read once in thirty seconds, as far as the next hour.</summary>
internal sealed class Absences
{
    private static readonly Remembered<Absences> Known = new((on, _) => new Absences(Read(on)));

    private readonly List<Entity> rows;

    private Absences(List<Entity> rows) => this.rows = rows;

    public static Absences Of(Occasion on) => Known.Of(on);

    /// <summary>Everybody who is away at that instant.</summary>
    public IEnumerable<Guid> Away(DateTime now) => rows.Where(row => Covers(row, now)).Select(Who).Distinct();

    /// <summary>Until when the person is away; null when they are there.</summary>
    public DateTime? Until(Guid user, DateTime now) =>
        rows.Where(row => Who(row) == user && Covers(row, now)).Select(row => row.GetAttributeValue<DateTime?>(T.Absence.Until)).Max();

    /// <summary>Who stands in for somebody who is away, and for the one who stands in; null when nobody is named who is there.</summary>
    public Guid? StandIn(Guid user, DateTime now)
    {
        var asked = new HashSet<Guid> { user };
        for (var who = user; Backup(who, now) is { } backup && asked.Add(backup); who = backup)
            if (Until(backup, now) is null) return backup;
        return null;
    }

    private Guid? Backup(Guid user, DateTime now) =>
        rows.Where(row => Who(row) == user && Covers(row, now)).Select(row => row.GetAttributeValue<EntityReference>(T.Absence.Backup)?.Id).FirstOrDefault(backup => backup is not null);

    private static Guid Who(Entity row) => row.GetAttributeValue<EntityReference>(T.Absence.User)?.Id ?? Guid.Empty;

    private static bool Covers(Entity row, DateTime now) =>
        row.GetAttributeValue<DateTime?>(T.Absence.From) <= now && now < row.GetAttributeValue<DateTime?>(T.Absence.Until);

    private static List<Entity> Read(Occasion on)
    {
        var query = new QueryExpression(T.Absence.Table) { ColumnSet = new ColumnSet(T.Absence.User, T.Absence.From, T.Absence.Until, T.Absence.Backup) };
        query.Criteria.AddCondition(T.Absence.Until, ConditionOperator.GreaterThan, on.Now);
        query.Criteria.AddCondition(T.Absence.From, ConditionOperator.LessThan, on.Now.AddHours(1));
        query.Criteria.AddCondition(T.Absence.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(T.Absence.From, OrderType.Ascending);
        return [.. on.AsSystem.RetrieveMultiple(query).Entities];
    }
}
