using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>
/// What would the definition say? Judges a lead without saving it: an existing one (LeadId), one that does not exist yet
/// (Lead), or an existing one with other values (both). DefinitionId judges by that definition, drafts included.
/// </summary>
[CrmPluginRegistration(T.CustomApis.EvaluateLead.Name)]
public sealed class EvaluateLeadApi : Step
{
    /// <summary>Result when no active definition is for the lead.</summary>
    public const int NotJudged = -1;

    protected override void Run(Occasion on)
    {
        var written = on.Input<Entity>(T.CustomApis.EvaluateLead.Lead);
        var id = on.Input<Guid>(T.CustomApis.EvaluateLead.LeadId);
        if (written is null && id == Guid.Empty)
        {
            throw new Refusal($"{T.CustomApis.EvaluateLead.Name} needs a lead: give {T.CustomApis.EvaluateLead.LeadId}, or {T.CustomApis.EvaluateLead.Lead} with the columns of a lead that does not exist yet.");
        }

        if (written is not null && written.LogicalName != T.Lead.Table)
        {
            throw new Refusal($"{T.CustomApis.EvaluateLead.Name} judges leads only, not rows of {written.LogicalName}. Give a lead in {T.CustomApis.EvaluateLead.Lead}.");
        }

        var target = written ?? new Entity(T.Lead.Table);
        Answer(on, on.Input<Guid>(T.CustomApis.EvaluateLead.DefinitionId) is var draft && draft != Guid.Empty
            ? ByDefinition(on, draft, target, id)
            : Agreement.Of(on) is var agreement ? agreement.Judge(on, target, Stored(on, id, agreement.Columns)) : null);
    }

    private static Verdict? ByDefinition(Occasion on, Guid definitionId, Entity target, Guid leadId)
    {
        var definition = new DefinitionReader(on.AsCaller).One(definitionId)
            ?? throw new Refusal($"There is no MQL definition with the id {definitionId}. Choose one from the list of definitions.");
        var columns = LeadColumns.Read(on.AsSystem);
        DefinitionProblems.RefuseIfAny(definition, DefinitionCheck.Problems(definition.Rule, columns, _ => true));
        var judge = new DefinitionInForce(definition, columns);
        return judge.Judge(on, target, Stored(on, leadId, judge.Facts.ColumnsToRead.ToArray()));
    }

    /// <summary>Read in the rights of the person: judging must not show what they may not see.</summary>
    private static Entity? Stored(Occasion on, Guid id, IReadOnlyCollection<string> columns) =>
        id == Guid.Empty ? null : on.AsCaller.Retrieve(T.Lead.Table, id, new ColumnSet(columns.ToArray()));

    private static void Answer(Occasion on, Verdict? verdict)
    {
        on.Answer(T.CustomApis.EvaluateLead.Result, verdict is null ? NotJudged : Offset.From(verdict.Judgement.Result).Value);
        on.Answer(T.CustomApis.EvaluateLead.ResultName, verdict is null ? "Not judged" : verdict.Judgement.Result.ToString());
        on.Answer(T.CustomApis.EvaluateLead.Score, verdict?.Judgement.Score ?? 0m);
        on.Answer(T.CustomApis.EvaluateLead.ScorePossible, verdict?.Judgement.ScorePossible ?? 0m);
        on.Answer(T.CustomApis.EvaluateLead.Explanation, verdict?.Explain() ?? "No active MQL definition is for this lead. Activate a definition, or widen the segment of one.");
        on.Answer(T.CustomApis.EvaluateLead.MissingInformation, verdict?.Missing() ?? "");
        on.Answer(T.CustomApis.EvaluateLead.DefinitionId, verdict?.By.Definition.Id ?? Guid.Empty);
        on.Answer(T.CustomApis.EvaluateLead.DefinitionVersion, verdict?.By.Definition.Rule.Version ?? 0);
        on.Answer(T.CustomApis.EvaluateLead.Details, verdict is null ? "[]" : JudgementJson.Of(verdict.By.Compiled, verdict.Judgement));
    }
}
