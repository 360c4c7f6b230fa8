using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// A judgement that changed without a hand-off is kept, with the facts it was made on: without the leads that were never
/// handed off nobody can say what the definition misses. The first judgement of a lead stands on its first event.
/// </summary>
internal static class ChangedResult
{
    private const int LongestName = 200;
    private const int LongestExplanation = 10000;

    public static void Keep(Story story)
    {
        var save = story.Save;
        if (save.Before is null || story.Handoff is { Id: var id } && id == Guid.Empty) return;
        if (story.Verdict is not { } verdict) return;
        var before = save.Stood<OptionSetValue>(T.Lead.MqlResult);
        var result = Offset.From(verdict.Judgement.Result);
        if (before?.Value == result.Value && save.Stood<decimal?>(T.Lead.MqlScore) == verdict.Judgement.Score
            && save.Stood<EntityReference>(T.Lead.MqlDefinition)?.Id == verdict.By.Definition.Id) return;
        story.Evaluation = new Entity(T.Evaluation.Table)
        {
            [T.Evaluation.Name] = Texts.Clip($"{verdict.Judgement.Result}: {save.Name}", LongestName),
            [T.Evaluation.EvaluatedOn] = save.Now,
            [T.Evaluation.Result] = result,
            [T.Evaluation.PreviousResult] = before,
            [T.Evaluation.Score] = verdict.Judgement.Score,
            [T.Evaluation.ScorePossible] = verdict.Judgement.ScorePossible,
            [T.Evaluation.Definition] = new EntityReference(T.MqlDefinition.Table, verdict.By.Definition.Id),
            [T.Evaluation.DefinitionVersion] = verdict.By.Definition.Rule.Version,
            [T.Evaluation.Explanation] = Texts.Clip(verdict.Explain(), LongestExplanation),
            [T.Evaluation.Inputs] = verdict.Inputs(),
        };
    }
}
