using Microsoft.Xrm.Sdk;
using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// What a step or custom API of ours adds to a lead write that it makes. It travels in the shared variables of the
/// writer's context, which only plug-ins can set: nobody outside can send one.
/// </summary>
internal sealed class Errand
{
    private const string Variable = "aln.errand.";

    /// <summary>The server's own writes beside a lead carry this mark: they are not moves.</summary>
    private const string Mark = "aln.server";

    private readonly Entity content;

    public Errand(int channel) : this(new Entity("errand"))
    {
        Channel = channel;
    }

    private Errand(Entity content)
    {
        this.content = content;
    }

    public int Channel
    {
        get => content.GetAttributeValue<int>("channel");
        set => content["channel"] = value;
    }

    /// <summary>The server moves, not the person who caused it.</summary>
    public bool IsSystem
    {
        get => content.GetAttributeValue<bool>("system");
        set => content["system"] = value;
    }

    public string? Comment
    {
        get => content.GetAttributeValue<string>("comment");
        set => content["comment"] = value;
    }

    public string? RequestKey
    {
        get => content.GetAttributeValue<string>("key");
        set => content["key"] = value;
    }

    /// <summary>The buyer got in touch, UTC.</summary>
    public DateTime? NewInterestOn
    {
        get => content.GetAttributeValue<DateTime?>("interest");
        set => content["interest"] = value;
    }

    /// <summary>Kind of the event to write when the stage does not change; null for none.</summary>
    public int? Event
    {
        get => content.GetAttributeValue<int?>("event");
        set => content["event"] = value;
    }

    /// <summary>When it happened, UTC, if not now.</summary>
    public DateTime? EffectiveOn
    {
        get => content.GetAttributeValue<DateTime?>("effective");
        set => content["effective"] = value;
    }

    /// <summary>Columns to write on the hand-off besides; with its id when it is not the lead's current one.</summary>
    public Entity? Handoff
    {
        get => content.GetAttributeValue<Entity>("handoff");
        set => content["handoff"] = value;
    }

    /// <summary>The write is an acceptance or its undoing, and nothing else: one that changes nothing is refused.</summary>
    public bool IsAcceptance
    {
        get => content.GetAttributeValue<bool>("acceptance");
        set => content["acceptance"] = value;
    }

    /// <summary>A call, mail, meeting or message about the lead; null when none is why it is written.</summary>
    public Entity? Activity
    {
        get => content.GetAttributeValue<Entity>("activity");
        set => content["activity"] = value;
    }

    /// <summary>Its clocks are to be looked at again: a hold is over, hours or a policy were applied to them.</summary>
    public bool Reckons
    {
        get => content.GetAttributeValue<bool>("reckons");
        set => content["reckons"] = value;
    }

    /// <summary>The opportunity to connect with the hand-off.</summary>
    public Guid? Opportunity
    {
        get => content.GetAttributeValue<Guid?>("opportunity");
        set => content["opportunity"] = value;
    }

    /// <summary>Takes the errand along on the requests this step makes for one lead.</summary>
    public void For(Occasion on, Guid lead) => on.Context.SharedVariables[Variable + lead.ToString("N")] = content;

    public static void Done(Occasion on, Guid lead) => on.Context.SharedVariables.Remove(Variable + lead.ToString("N"));

    /// <summary>The errand that the nearest writer gave this write; null when somebody from outside writes.</summary>
    public static Errand? Of(Occasion on, Guid lead)
    {
        var name = Variable + lead.ToString("N");
        for (var outer = on.Context.ParentContext; outer is not null && Asked(on, outer); outer = outer.ParentContext)
        {
            if (outer.SharedVariables.TryGetValue(name, out var found) && found is Entity content) return new Errand(content);
            if (outer.SharedVariables.Contains(Mark)) return null;
        }

        return null;
    }

    /// <summary>Writes something that nobody may write but the server.</summary>
    public static void AsServer(Occasion on, Action write)
    {
        on.Context.SharedVariables[Mark] = true;
        try
        {
            write();
        }
        finally
        {
            on.Context.SharedVariables.Remove(Mark);
        }
    }

    /// <summary>Whether the server itself writes this row, as a consequence of something that was decided already.</summary>
    public static bool IsServer(Occasion on)
    {
        for (var outer = on.Context.ParentContext; outer is not null && Asked(on, outer); outer = outer.ParentContext)
        {
            if (outer.SharedVariables.Contains(Mark)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether this write was asked for there, one request above, and not further up: what an organisation's own plug-in does
    /// when the server writes is its own doing, and gets no free pass.
    /// </summary>
    private static bool Asked(Occasion on, IPluginExecutionContext outer) => outer.Depth >= on.Context.Depth - 1;
}
