using System.Globalization;

namespace Alignment.Domain.Kpi;

/// <summary>A row of the catalogue is saved only when it can be counted.</summary>
public static class KpiCheck
{
    /// <returns>Everything that is wrong, each beginning where "This KPI" ends and saying what to do; none when it is right.</returns>
    public static IReadOnlyList<string> Problems(KpiDraft draft)
    {
        var problems = new List<string>();
        PeriodList.Read(draft.Periods, out var periods);
        var dimensions = DimensionList.Read(draft.Dimensions, out var cuts);
        if (KpiFormulas.Find(draft.Formula) is not { } formula)
        {
            problems.Add((string.IsNullOrWhiteSpace(draft.Formula) ? "names no formula." : $"names the formula \"{draft.Formula!.Trim()}\", which does not exist.")
                + $" Choose from: {string.Join(", ", KpiFormulas.All.Select(known => known.Code))}.");
        }
        else
        {
            foreach (var dimension in dimensions)
            {
                if (dimension != KpiDimension.Total && !formula.Dimensions.Contains(dimension)) problems.Add(CannotBeCut(formula, dimension));
            }

            if (formula.NeedsHorizon && draft.HorizonDays is null or 0) problems.Add($"needs to know for how many days it watches: {formula.Code} judges after that. Type the days into Horizon, such as 30.");
            if (draft.HorizonDays > 0 && Watched(formula, draft) is var days && days != draft.HorizonDays)
                problems.Add($"has {Number(draft.HorizonDays.Value)} days in Horizon, but {formula.Code} always watches for {Number(days)}. Type {Number(days)}, or leave it empty.");
        }

        Add(problems, periods);
        Add(problems, cuts);
        NotNegative(problems, draft.HorizonDays, "Horizon");
        NotNegative(problems, draft.Minimum, "Minimum");
        NotNegative(problems, draft.FreezeAfterDays, "Freeze After");
        NotNegative(problems, draft.OutlierAbove, "Leave Out Deals Above");
        if (draft.MarginPercent is < 0 or > 100) problems.Add($"has a margin of {Number(draft.MarginPercent.Value)} %. Type 0 to 100.");
        if (draft.Target is not null && draft.Direction is null) problems.Add("has a target but does not say which way is better. Choose a direction, or leave the target empty.");
        return problems;
    }

    private static int Watched(KpiFormula formula, KpiDraft draft) => formula.HorizonDays(new KpiTerms { HorizonDays = draft.HorizonDays ?? 0 });

    private static string CannotBeCut(KpiFormula formula, KpiDimension dimension)
    {
        var cuts = formula.Dimensions.Select(DimensionList.Name).ToList();
        return $"is cut by {DimensionList.Name(dimension)}, which {formula.Code} cannot be. "
            + (cuts.Count == 0 ? "Leave the dimensions empty." : $"Choose from: {string.Join("; ", cuts)}.");
    }

    private static void NotNegative(List<string> problems, decimal? value, string field)
    {
        if (value < 0) problems.Add($"has {Number(value.Value)} in {field}. Type 0 or more.");
    }

    private static void Add(List<string> problems, string? problem)
    {
        if (problem is not null) problems.Add(problem);
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
