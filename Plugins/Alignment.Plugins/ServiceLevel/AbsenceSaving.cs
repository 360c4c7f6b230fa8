using System.Globalization;
using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Who is away and who stands in, before it is written. Everybody enters their own; managers those of their people.</summary>
internal static class AbsenceSaving
{
    private static readonly string[] Columns = [T.Absence.User, T.Absence.From, T.Absence.Until, T.Absence.Backup];

    public static void Check(Occasion on)
    {
        if (Errand.IsServer(on)) return;
        var save = new RowSave(on);
        RefuseStrangers(on, on.Before?.GetAttributeValue<EntityReference>(T.Absence.User)?.Id);
        var draft = Draft(on, save.Row);
        RefuseStrangers(on, draft.Person);
        if (save.IsInactive) return;
        var others = draft is { From: { } from, Until: { } until } ? Overlapping(on, from, until) : [];
        if (AbsenceCheck.Problems(draft, others) is { Count: > 0 } problems) throw new Refusal($"{RowSave.Code} {string.Join("\n", problems)}");
        if (ScheduleRow.Text(save.Row, T.Absence.Name).Length == 0)
            on.Target[T.Absence.Name] = Texts.Clip($"{draft.PersonName} away {Day(draft.From!.Value)} to {Day(draft.Until!.Value)}", 200);
    }

    public static void Remove(Occasion on)
    {
        if (!Errand.IsServer(on)) RefuseStrangers(on, on.Before?.GetAttributeValue<EntityReference>(T.Absence.User)?.Id);
    }

    private static void RefuseStrangers(Occasion on, Guid? person)
    {
        var caller = on.Context.InitiatingUserId;
        if (person is not { } who || who == caller || Person.Of(on, caller).IsAdministrator) return;
        var away = Person.Of(on, who);
        if (away.Manager == caller) return;
        throw new Refusal($"{RowSave.Code} The absence of {away.Name} is entered by {away.Name}, by their manager or by an administrator. Ask one of them.");
    }

    private static List<AbsenceDraft> Overlapping(Occasion on, DateTime from, DateTime until)
    {
        var query = new QueryExpression(T.Absence.Table) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(T.Absence.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(T.Absence.From, ConditionOperator.LessThan, until);
        query.Criteria.AddCondition(T.Absence.Until, ConditionOperator.GreaterThan, from);
        return on.AsSystem.RetrieveMultiple(query).Entities.Select(row => Draft(null, row)).ToList();
    }

    /// <param name="on">Null when nobody needs the names.</param>
    private static AbsenceDraft Draft(Occasion? on, Entity row)
    {
        var person = row.GetAttributeValue<EntityReference>(T.Absence.User)?.Id;
        var backup = row.GetAttributeValue<EntityReference>(T.Absence.Backup)?.Id;
        return new AbsenceDraft
        {
            Id = row.Id,
            Person = person,
            PersonName = NameOf(on, person),
            From = row.GetAttributeValue<DateTime?>(T.Absence.From),
            Until = row.GetAttributeValue<DateTime?>(T.Absence.Until),
            Backup = backup,
            BackupName = NameOf(on, backup),
        };
    }

    private static string NameOf(Occasion? on, Guid? user) => on is not null && user is { } id ? Person.Of(on, id).Name : "";

    private static string Day(DateTime utc) => utc.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
