using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Sales;

/// <summary>An opportunity that is open again has neither closed nor earned anything.</summary>
internal static class Reopening
{
    private const string Table = "opportunity";
    private static readonly string[] OfTheClosing = ["actualclosedate", "actualvalue"];

    /// <summary>Empties what the closing had filled, unless the same write says otherwise.</summary>
    public static void Complete(TableShape shape, Entity target, Entity before)
    {
        if (shape.Name != Table || !target.Attributes.ContainsKey("statecode") || shape.State is not { } states)
            return;
        if (State(target) != states.First || State(before) is not { } state || state == states.First)
            return;
        foreach (string column in OfTheClosing)
        {
            if (!target.Attributes.ContainsKey(column))
                target[column] = null;
        }
    }

    private static int? State(Entity row) => row.GetAttributeValue<OptionSetValue>("statecode")?.Value;
}
