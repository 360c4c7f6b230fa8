using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>
/// Draft to Active: by an administrator, when nothing is wrong with the definition. Its content is hashed and frozen, it is
/// marked unsigned, and the version it follows ends where it begins.
/// </summary>
internal static class Activation
{
    public static void Run(Occasion on)
    {
        var reader = new DefinitionReader(on.AsSystem);
        var draft = reader.One(on.RowId) ?? throw new Refusal("This MQL definition no longer exists. Refresh the list.");
        if (!Person.Of(on, on.Context.InitiatingUserId).IsAdministrator)
        {
            throw new Refusal($"Only an Alignment Administrator can activate {draft.Title}. Ask one, or ask for the role.");
        }

        var columns = LeadColumns.Read(on.AsSystem);
        DefinitionProblems.RefuseIfAny(draft, DefinitionCheck.Problems(draft.Rule, columns, WatchedColumns.Read(on.AsSystem)));
        var begins = BeginsAt(on, draft);
        Succession.EndPredecessors(on, draft, begins, columns, reader.Active());

        on.Target[T.MqlDefinition.EffectiveFrom] = begins;
        on.Target[T.MqlDefinition.CanonicalForm] = CanonicalForm.Of(draft.Rule, columns);
        on.Target[T.MqlDefinition.ContentHash] = ContentHash.Of(draft.Rule, columns);
        on.Target[T.MqlDefinition.Summary] = DefinitionSummary.Of(draft.Rule, columns);
        on.Target[T.MqlDefinition.SignatureState] = new OptionSetValue(T.SignatureState.Unsigned);
        on.Target[T.MqlDefinition.ActivatedOn] = on.Now;
        on.Target[T.MqlDefinition.ActivatedBy] = new EntityReference(T.SystemUser.Table, on.Context.InitiatingUserId);
    }

    /// <summary>A start in the past would rewrite what leads were judged by: it begins now, or at the future instant given.</summary>
    private static DateTime BeginsAt(Occasion on, AgreedDefinition draft)
    {
        var wanted = Written(on.Target, T.MqlDefinition.EffectiveFrom, draft.From);
        var begins = wanted is null || wanted < on.Now ? on.Now : wanted.Value;
        var ends = Written(on.Target, T.MqlDefinition.EffectiveTo, draft.To);
        if (ends <= begins)
        {
            throw new Refusal($"{draft.Title} would end ({ends:yyyy-MM-dd HH:mm} UTC) before it begins ({begins:yyyy-MM-dd HH:mm} UTC). Move Effective To later, or clear it.");
        }

        return begins;
    }

    private static DateTime? Written(Entity target, string column, DateTime? stored) =>
        target.Contains(column) ? target.GetAttributeValue<DateTime?>(column) : stored;
}
