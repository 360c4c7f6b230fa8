using System.Globalization;

namespace Alignment.Domain.ServiceLevel;

/// <summary>A policy that is saved can be matched and timed; everything that stands in the way is told at once.</summary>
public static class PolicyCheck
{
    /// <returns>Ends of sentences that begin with the policy's name; none when it can be saved.</returns>
    public static IReadOnlyList<string> Problems(PolicyDraft draft, ChoiceLabels ratings, ChoiceLabels sources)
    {
        var problems = new List<string>();
        if (draft.Timer is null) problems.Add("does not say which timer it is for. Choose one.");
        if (draft.Priority is null) problems.Add("has no priority. Type a number from 1 to 10000; where several policies fit, the lowest wins.");
        if (draft.Target is not { } target) problems.Add("has no target. Type minutes: 240 is four hours, 480 a working day of eight.");
        else if (target < 0) problems.Add($"has a target of {Number(target)} minutes. Type 0 or more.");
        WarningList.Read(draft.Warnings, out var warnings);
        Add(problems, warnings);
        Add(problems, ratings.Problem(draft.Rating));
        Add(problems, sources.Problem(draft.Source));
        if (draft.MinScore > draft.MaxScore) problems.Add($"asks for scores from {Number(draft.MinScore.Value)} to {Number(draft.MaxScore!.Value)}, which no lead has. Swap them or correct one.");
        if (draft.MinHandoff > draft.MaxHandoff) problems.Add($"asks for hand-offs from number {Number(draft.MinHandoff.Value)} to {Number(draft.MaxHandoff!.Value)}, which no lead has. Swap them or correct one.");
        if (draft.EffectiveFrom >= draft.EffectiveTo) problems.Add("ends before it begins. Type an end after the beginning, or leave it empty.");
        if (draft.UsesOwnSchedule && !draft.HasSchedule) problems.Add("counts on a schedule of its own but names none. Choose a schedule, or choose Organisation, Owner, Owner's Team or Lead's Country as the source of the schedule.");
        else if (draft.UsesOwnSchedule && draft.ScheduleIsRetired) problems.Add("names a schedule that is retired. Choose another, or activate that one again.");
        if (draft.Timer == TimerKind.Attempts && draft.Attempts < 1) problems.Add("is for the Attempts timer but does not say how many attempts. Type at least 1 into Attempts.");
        return problems;
    }

    private static void Add(List<string> problems, string? problem)
    {
        if (problem is not null) problems.Add(problem);
    }

    private static string Number(IFormattable value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
