using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>One save of a lead, before it is written: what stood, what will stand, and who saves.</summary>
internal sealed class LeadSave
{
    private LifecyclePolicy? policy;
    private Actor? actor;

    public LeadSave(Occasion on, Entity target, Entity? before)
    {
        On = on;
        Target = target;
        Before = before;
        Errand = before is null ? null : Errand.Of(on, target.Id);
        var stage = StageChoice.Of(Stood<OptionSetValue>(T.Lead.Stage));
        From = before is null ? Stage.None : stage == Stage.None ? Stages.OfState(StateBefore) : stage;
    }

    public Occasion On { get; }

    public Entity Target { get; }

    /// <summary>Null for a new lead.</summary>
    public Entity? Before { get; }

    public Errand? Errand { get; }

    /// <summary>The stage before the save.</summary>
    public Stage From { get; }

    public DateTime Now => On.Now;

    public LifecyclePolicy Policy => policy ??= Settings.Of(On);

    /// <summary>0 open, 1 qualified, 2 disqualified.</summary>
    public int StateBefore => Stood<OptionSetValue>(T.Lead.StateCode)?.Value ?? 0;

    /// <summary>What the person behind the save is to this lead.</summary>
    public Actor Who => actor ??= Errand?.IsSystem == true ? Actor.System : LeadActor.Of(On, On.Context.InitiatingUserId, Stood<EntityReference>(T.Lead.OwnerId) ?? Will<EntityReference>(T.Lead.OwnerId));

    public EntityReference? Handoff => Stood<EntityReference>(T.Lead.CurrentHandoff);

    public TValue? Stood<TValue>(string column) => Before is null ? default : Before.GetAttributeValue<TValue>(column);

    /// <summary>The value after the save.</summary>
    public TValue? Will<TValue>(string column) => Target.Contains(column) ? Target.GetAttributeValue<TValue>(column) : Stood<TValue>(column);

    public bool Changes(string column)
    {
        if (!Target.Attributes.TryGetValue(column, out var written)) return false;
        object? stood = null;
        Before?.Attributes.TryGetValue(column, out stood);
        return !SameValue.As(written, stood);
    }

    /// <summary>"Ana Ruiz, Acme": what people call the lead.</summary>
    public string Name
    {
        get
        {
            var person = $"{Will<string>(T.Lead.FirstName)} {Will<string>(T.Lead.LastName)}".Trim();
            var parts = new[] { person, Will<string>(T.Lead.CompanyName) }.Where(part => !string.IsNullOrWhiteSpace(part)).ToList();
            return parts.Count > 0 ? string.Join(", ", parts) : Will<string>(T.Lead.Subject) ?? "without a name";
        }
    }
}
