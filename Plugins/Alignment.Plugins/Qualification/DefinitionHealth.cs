using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>What is wrong with a definition in force. It never stops a save: the leads are judged Insufficient, and this says why.</summary>
internal static class DefinitionHealth
{
    public static void Report(Occasion on, DefinitionInForce inForce, ILeadColumns columns)
    {
        var definition = inForce.Definition;
        foreach (var column in inForce.Compiled.Vanished)
        {
            FindingLog.Record(
                on,
                T.FindingKind.VanishedColumn,
                $"vanished:{definition.Id:N}:{column}",
                $"{definition.Title} asks for the lead column {column}, which no longer exists. Every lead it judges is Insufficient.",
                $"Restore the column {column}, or clone {definition.Title}, remove the criterion and activate the clone.",
                T.MqlDefinition.Table,
                definition.Id);
        }

        var readable = inForce.Compiled.Vanished.Count == 0;
        if (readable && definition.StoredHash is { Length: > 0 } agreed && agreed != ContentHash.Of(definition.Rule, columns))
        {
            FindingLog.Record(
                on,
                T.FindingKind.ChangedAfterActivation,
                $"changed:{definition.Id:N}",
                $"The rows of {definition.Title} are not the ones that were activated: somebody changed them past the guards.",
                $"Retire {definition.Title}, clone it, check the clone together and activate that.",
                T.MqlDefinition.Table,
                definition.Id);
        }
    }
}
