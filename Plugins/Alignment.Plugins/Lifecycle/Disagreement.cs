using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>One lead beside the last event of its story.</summary>
internal sealed class Disagreement
{
    public static readonly string[] Columns = [T.Lead.Stage, T.Lead.StateCode, T.Lead.EventCount, T.Lead.CurrentHandoff, T.Lead.FullName];

    private readonly Entity lead;
    private readonly Stage told;
    private readonly Stage stands;

    public Disagreement(Entity lead, Entity? lastEvent)
    {
        this.lead = lead;
        told = StageChoice.Of(lastEvent?.GetAttributeValue<OptionSetValue>(T.StageEvent.ToStage));
        var stage = StageChoice.Of(lead.GetAttributeValue<OptionSetValue>(T.Lead.Stage));
        var state = lead.GetAttributeValue<OptionSetValue>(T.Lead.StateCode)?.Value ?? 0;
        stands = stage != Stage.None && Fits(stage, state) ? stage : Stages.OfState(state);
        if (lastEvent is null) Sentence = "Its story was never told: it came past the plug-ins, or before Alignment did.";
        else if (told != stage) Sentence = $"It stands at {Stages.Name(stage)}, and its last event says {Stages.Name(told)}.";
        else if (!Fits(stage, state)) Sentence = $"It stands at {Stages.Name(stage)}, and its state in Dynamics says {Stages.Name(Stages.OfState(state))}.";
    }

    public Guid Lead => lead.Id;

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Sentence { get; }

    public void Deal(Occasion on, bool repairs)
    {
        if (repairs) Repair(on);
        else FindingLog.Record(
            on, T.FindingKind.Integrity, $"integrity/{lead.Id:N}", $"{lead.GetAttributeValue<string>(T.Lead.FullName)}: {Sentence}",
            $"Run {T.CustomApis.CheckIntegrity.Name} with Repair, or the command integrity --repair, once you know where it came from.", T.Lead.Table, lead.Id);
    }

    private void Repair(Occasion on)
    {
        var count = lead.GetAttributeValue<int>(T.Lead.EventCount) + 1;
        on.AsSystem.Update(new Entity(T.Lead.Table, lead.Id) { [T.Lead.Stage] = StageChoice.From(stands), [T.Lead.StageOn] = on.Now, [T.Lead.EventCount] = count });
        var row = EventRow.Bare(on, T.EventKind.Repaired, told, stands, Sentence);
        row[T.StageEvent.Lead] = lead.ToEntityReference();
        row[T.StageEvent.Handoff] = lead.GetAttributeValue<EntityReference>(T.Lead.CurrentHandoff);
        row[T.StageEvent.ActorRole] = new OptionSetValue(T.ActorRole.Administrator);
        row[T.StageEvent.Channel] = new OptionSetValue(T.Channel.Repair);
        row[T.StageEvent.Sequence] = count;
        row[T.StageEvent.Key] = Ledger.Key(lead.Id, count);
        on.AsSystem.Create(row);
    }

    /// <summary>QualifyLead closes the row after the opportunity opened: an open row at SQL would be half a move.</summary>
    private static bool Fits(Stage stage, int state) => state switch
    {
        0 => Stages.IsOpen(stage),
        1 => stage is Stage.Sql or Stage.Won or Stage.Lost,
        _ => stage is Stage.Disqualified or Stage.Duplicate,
    };
}
