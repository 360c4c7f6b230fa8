using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A step of a ladder, before it is written: checked, and counted as a change of its policy.</summary>
internal static class StepSaving
{
    private static readonly string[] Matters =
    [
        T.EscalationStep.SlaPolicy, T.EscalationStep.Percent, T.EscalationStep.Action, T.EscalationStep.Recipient, T.EscalationStep.User,
        T.EscalationStep.Team, T.EscalationStep.Message, T.EscalationStep.StateCode,
    ];

    public static void Check(Occasion on)
    {
        Policies.Forget(on);
        if (Errand.IsServer(on)) return;
        var save = new RowSave(on);
        if (!save.ChangesAny(Matters)) return;
        if (StepRow.PolicyOf(save.Row) is not { } id)
            throw new Refusal($"{RowSave.Code} {Title(save.Row)} belongs to no SLA policy. Open the policy and add it there.");
        var policy = Policy(on, id);
        if (!save.IsInactive) Refuse(save.Row, policy.GetAttributeValue<OptionSetValue>(T.SlaPolicy.Timer), Drafts(on, id));
        if (on.Before is { } before && StepRow.PolicyOf(before) is { } former && former != id) Count(on, Policy(on, former));
        Count(on, policy);
    }

    public static void Remove(Occasion on)
    {
        Policies.Forget(on);
        // With the policy its steps go; there is nothing left to count.
        if (Errand.IsServer(on) || on.IsPartOf("Delete", T.SlaPolicy.Table)) return;
        if (on.Before is { } before && StepRow.PolicyOf(before) is { } policy) Count(on, Policy(on, policy));
    }

    /// <summary>The timer of a policy changes: every step of its ladder must fit the new one.</summary>
    public static void CheckAll(Occasion on, Guid policy, OptionSetValue? timer)
    {
        foreach (var step in StepRow.Read(on, policy)) Refuse(step, timer, []);
    }

    private static void Refuse(Entity step, OptionSetValue? timer, List<EscalationDraft> others) => RowSave.RefuseIfAny(
        Title(step),
        EscalationCheck.Problems(Draft(step), timer is null ? null : Offset.Of<TimerKind>(timer), others));

    private static string Title(Entity step) => $"The escalation step \"{ScheduleRow.Text(step, T.EscalationStep.Name)}\"";

    private static List<EscalationDraft> Drafts(Occasion on, Guid policy) => StepRow.Read(on, policy).Select(Draft).ToList();

    private static EscalationDraft Draft(Entity row) => new()
    {
        Id = row.Id,
        Name = ScheduleRow.Text(row, T.EscalationStep.Name),
        Percent = row.GetAttributeValue<int?>(T.EscalationStep.Percent),
        Action = row.GetAttributeValue<OptionSetValue>(T.EscalationStep.Action) is { } action ? Offset.Of<EscalationAction>(action) : null,
        Recipient = row.GetAttributeValue<OptionSetValue>(T.EscalationStep.Recipient) is { } recipient ? Offset.Of<EscalationRecipient>(recipient) : null,
        User = row.GetAttributeValue<EntityReference>(T.EscalationStep.User)?.Id,
        Team = row.GetAttributeValue<EntityReference>(T.EscalationStep.Team)?.Id,
    };

    private static Entity Policy(Occasion on, Guid id) => on.AsSystem.Retrieve(T.SlaPolicy.Table, id, new ColumnSet(T.SlaPolicy.Timer, T.SlaPolicy.Version));

    private static void Count(Occasion on, Entity policy) => Errand.AsServer(on, () => on.AsSystem.Update(new Entity(T.SlaPolicy.Table, policy.Id)
    {
        [T.SlaPolicy.Version] = policy.GetAttributeValue<int>(T.SlaPolicy.Version) + 1,
    }));
}
