using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>For the same leads one definition is in force at a time: a new version ends the one before it.</summary>
internal static class Succession
{
    public static void EndPredecessors(Occasion on, AgreedDefinition draft, DateTime begins, ILeadColumns columns, IReadOnlyList<AgreedDefinition> active)
    {
        var segment = CanonicalForm.OfSegment(draft.Rule, columns);
        foreach (var other in active)
        {
            if (CanonicalForm.OfSegment(other.Rule, columns) != segment || other.To <= begins) continue;
            if (!string.Equals(other.Rule.Name, draft.Rule.Name, StringComparison.OrdinalIgnoreCase))
            {
                throw new Refusal($"{other.Title} is active for the same leads as {draft.Title}. Retire {other.Title} first, or give both a different segment.");
            }

            if (other.From > begins)
            {
                throw new Refusal($"{other.Title} begins later ({other.From:yyyy-MM-dd HH:mm} UTC) than {draft.Title} would. Retire {other.Title} first.");
            }

            End(on, other, begins);
        }
    }

    private static void End(Occasion on, AgreedDefinition definition, DateTime at)
    {
        var row = new Entity(T.MqlDefinition.Table, definition.Id) { [T.MqlDefinition.EffectiveTo] = at };
        if (at <= on.Now) row[T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Retired);
        on.AsSystem.Update(row);
    }
}
