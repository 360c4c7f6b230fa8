using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.ServiceLevel;

/// <summary>An exception is a holiday or special hours on days of its own.</summary>
public static class ExceptionCheck
{
    /// <summary>Longer is not an exception but another week.</summary>
    public const int LongestDays = 366;

    /// <param name="others">The other exceptions of the same schedule.</param>
    /// <returns>Ends of sentences that begin with the exception's name; none when it can be saved.</returns>
    public static IReadOnlyList<string> Problems(TypedException draft, IReadOnlyList<TypedException> others)
    {
        if (draft.Date is null) return ["has no date. Type the day, or the first of several."];
        var problems = new List<string>();
        if (draft.Last < draft.First) return ["ends before it begins. Type a last day that is not before the first, or leave it empty for one day."];
        if ((draft.Last - draft.First).Days >= LongestDays) return ["lasts longer than a year. Change the hours of the schedule instead, or type a nearer last day."];
        if (draft.HasSpecialHours)
        {
            var windows = OfficeHours.Read(draft.Hours, out var unreadable);
            if (unreadable is not null) problems.Add($"has special hours that are wrong: {unreadable}");
            else if (windows.Count == 0) problems.Add("has special hours but does not say which. Type them, such as 09:00-12:00, or choose Holiday for a closed day.");
        }
        else if (draft.Hours.Trim().Length > 0)
        {
            problems.Add("is a holiday and has hours. Choose Special Hours, or clear the hours.");
        }

        foreach (var other in others)
        {
            if (other.Id == draft.Id || draft.Last < other.First || other.Last < draft.First) continue;
            problems.Add($"falls on days that \"{other.Title}\" has already. Change the dates, or delete one of them.");
            break;
        }

        return problems;
    }
}
