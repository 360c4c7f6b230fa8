using Alignment.Domain.Qualification.Canonical;

namespace Alignment.Domain.Qualification;

/// <summary>A judgement as JSON for machines: the result and every criterion in the order of the definition.</summary>
public static class JudgementJson
{
    public static string Of(CompiledDefinition compiled, Judgement judgement)
    {
        var criteria = compiled.Rule.Criteria.Select((criterion, i) =>
        {
            var outcome = judgement.Outcomes[i];
            return "{\"id\":" + Json.Text(criterion.Row.Id)
                + ",\"label\":" + Json.Text(criterion.Row.Label)
                + ",\"column\":" + Json.Text(criterion.Row.Column)
                + ",\"group\":" + Json.Text(criterion.Group.ToString())
                + ",\"truth\":" + Json.Text(outcome.Truth.ToString())
                + ",\"counts\":" + Json.Text(outcome.Ignored ? "Ignored" : outcome.Counts.ToString())
                + (outcome.Because == UnknownReason.None ? string.Empty : ",\"because\":" + Json.Text(outcome.Because.ToString()))
                + (criterion.Group == GroupKind.Score
                    ? ",\"points\":" + Json.Number(outcome.Counts == Truth.True ? judgement.PointsOf(i) : 0) + ",\"weight\":" + Json.Number(criterion.Weight)
                    : string.Empty)
                + "}";
        });
        return "{\"result\":" + Json.Text(judgement.Result.ToString())
            + ",\"score\":" + Json.Number(judgement.Score)
            + ",\"scorePossible\":" + Json.Number(judgement.ScorePossible)
            + ",\"vanished\":" + Json.List(compiled.Vanished, Json.Text)
            + ",\"criteria\":[" + string.Join(",", criteria) + "]}";
    }
}
