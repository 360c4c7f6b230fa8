using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>Marketing answer a rejection: acknowledge, fix, contest; a sales manager upholds or overturns a contested one.</summary>
[CrmPluginRegistration(T.CustomApis.AnswerRejection.Name)]
public sealed class AnswerRejectionApi : Step
{
    protected override void Run(Occasion on)
    {
        var word = on.Input<string>(T.CustomApis.AnswerRejection.Answer);
        var answer = Answering.Read(word)
            ?? throw new Refusal($"{Answering.Code} \"{word}\" is no answer to a rejection. Give one of: acknowledge, fix, contest, uphold, overturn.");
        var comment = on.Input<string>(T.CustomApis.AnswerRejection.Comment);
        var rejections = AnsweredHandoffs.Read(on);
        var problems = new List<string>();
        for (var row = 0; row < rejections.Count; row++)
        {
            if (!rejections[row].IsDone && rejections[row].Refusal(on, answer, comment) is { } problem)
                problems.Add(rejections.Count == 1 ? problem : $"Row {row + 1}: {problem}");
        }

        if (problems.Count > 0) throw new Refusal(string.Join(" ", problems));
        foreach (var rejection in rejections.Where(rejection => !rejection.IsDone)) rejection.Write(on, answer, comment);
        on.Answer(T.CustomApis.AnswerRejection.Handled, rejections.Count);
        on.Answer(T.CustomApis.AnswerRejection.Summary, $"{rejections.Count} rejection(s): {Answering.StatusAfter(answer).ToString().ToLowerInvariant()}.");
    }
}
