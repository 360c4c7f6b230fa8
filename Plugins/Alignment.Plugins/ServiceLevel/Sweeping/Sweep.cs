using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>One slice of a sweep: how much it may still do, and what it did.</summary>
internal sealed class Sweep(Occasion on, int take)
{
    /// <summary>What the platform advises for one request on this table.</summary>
    private const int MostAtOnce = 100;

    private readonly HashSet<Guid> claimed = [];
    private readonly List<Entity> bells = [];

    public Occasion On => on;

    public DateTime Now => on.Now;

    /// <summary>Rows this slice may still take on.</summary>
    public int Left { get; private set; } = take;

    public int Woken { get; set; }

    public int Warned { get; set; }

    public int Escalated { get; set; }

    public int Resumed { get; set; }

    public int Rerouted { get; set; }

    public int Recomputed { get; set; }

    /// <summary>It stopped because it was full: there may be more.</summary>
    public bool IsFull => Left <= 0;

    public string Summary
    {
        get
        {
            var parts = new List<string>();
            Add(parts, Woken, "woke from their rest");
            Add(parts, Warned, "warned");
            Add(parts, Escalated, "escalated");
            Add(parts, Resumed, "went on after a hold");
            Add(parts, Rerouted, "given to who stands in");
            Add(parts, Recomputed, "counted by changed hours or policies");
            return parts.Count == 0 ? "Nothing was due." : string.Join(", ", parts) + ".";
        }
    }

    public void Took(int rows) => Left -= rows;

    /// <summary>One step a slice moves a lead; the next one that wants to waits for the next slice, when it knows where the lead is.</summary>
    public bool Claims(Guid lead) => claimed.Add(lead);

    /// <summary>Writes a lead as the server's own doing, in the rights of the caller: whoever may not change leads sweeps none.</summary>
    public void Change(Guid lead, Errand errand, Entity change)
    {
        errand.IsSystem = true;
        errand.For(on, lead);
        change.Id = lead;
        on.AsCaller.Update(change);
        Errand.Done(on, lead);
    }

    /// <summary>Somebody is to be told.</summary>
    public void Ring(Entity notification) => bells.Add(notification);

    /// <summary>Tells everybody, last of all: on the platform a notification is there even if the rest is undone.</summary>
    public void Tell()
    {
        for (var sent = 0; sent < bells.Count; sent += MostAtOnce)
        {
            var part = new EntityCollection(bells.GetRange(sent, Math.Min(MostAtOnce, bells.Count - sent))) { EntityName = T.Appnotification.Table };
            on.AsSystem.Execute(new CreateMultipleRequest { Targets = part });
        }
    }

    /// <summary>Asks the lead's own save to look at its clocks again.</summary>
    public void Reckon(Guid lead) =>
        Change(lead, new Errand(T.Channel.Schedule) { Reckons = true }, new Entity(T.Lead.Table) { [T.Lead.Attempts] = 0 });

    private static void Add(List<string> parts, int count, string what)
    {
        if (count > 0) parts.Add($"{count} {what}");
    }
}
