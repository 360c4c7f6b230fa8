using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Writes a verdict into the lead that is being saved: no request of its own.</summary>
internal static class LeadVerdict
{
    private const int LongestExplanation = 10000;
    private const int LongestMissing = 4000;

    public static void Write(Entity target, Verdict? verdict, Entity? before, DateTime now)
    {
        if (verdict is null)
        {
            if (before?.Contains(T.Lead.MqlResult) == true) Clear(target, now);
            return;
        }

        var judgement = verdict.Judgement;
        target[T.Lead.MqlResult] = Offset.From(judgement.Result);
        target[T.Lead.MqlScore] = judgement.Score;
        target[T.Lead.MqlScorePossible] = judgement.ScorePossible;
        target[T.Lead.MqlExplanation] = Clip(verdict.Explain(), LongestExplanation);
        target[T.Lead.MissingInformation] = Clip(verdict.Missing(), LongestMissing);
        target[T.Lead.MqlDefinition] = new EntityReference(T.MqlDefinition.Table, verdict.By.Definition.Id);
        target[T.Lead.MqlDefinitionVersion] = verdict.By.Definition.Rule.Version;
        target[T.Lead.EvaluatedOn] = now;
    }

    /// <summary>No definition is for this lead any more: an old result would mislead.</summary>
    private static void Clear(Entity target, DateTime now)
    {
        target[T.Lead.MqlResult] = null;
        target[T.Lead.MqlScore] = null;
        target[T.Lead.MqlScorePossible] = null;
        target[T.Lead.MqlExplanation] = "No active MQL definition is for this lead.";
        target[T.Lead.MissingInformation] = null;
        target[T.Lead.MqlDefinition] = null;
        target[T.Lead.MqlDefinitionVersion] = null;
        target[T.Lead.EvaluatedOn] = now;
    }

    private static string? Clip(string text, int longest) =>
        text.Length == 0 ? null : text.Length <= longest ? text : text.Substring(0, longest - 1) + "…";
}
