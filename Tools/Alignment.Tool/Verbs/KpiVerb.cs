using System.CommandLine;
using Alignment.Domain.Kpi;
using Alignment.Tool.Kpi;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Verbs;

/// <summary><c>kpi</c>: the figures both teams look at, counted as far as anything changed, and shown.</summary>
internal static class KpiVerb
{
    private const string Description =
        "Brings the figures of a local organisation up to date and prints the scoreboard; or measures any cut of one of them. docs/kpi.md explains the figures.";

    public static Command Create()
    {
        var json = Options.Json();
        var file = Options.Organisation();
        var period = Choice("--period", "How long the period is; month unless said.", KpiWords.Periods, PeriodKind.Month);
        var of = new Option<string?>("--of") { Description = "Which period, such as 2018-02, 2018-W07, 2018-Q1 or 2018; the latest with figures unless said.", HelpName = "LABEL" };
        var noRefresh = new Option<bool>("--no-refresh") { Description = "Show what is stored, count nothing." };
        var full = new Option<bool>("--full") { Description = "Count every period again." };
        var take = new Option<int?>("--take") { Description = "Periods a slice counts at most; what the solution thinks best unless said.", HelpName = "N" };
        var csv = new Option<string?>("--csv") { Description = "Also write all values that stand, with every column, to this file.", HelpName = "FILE" };
        var asOf = KpiWords.Instant("--as-of", "What time it is in the organisation; now unless said, or where a replay ended.");
        var measure = new Option<string?>("--measure") { Description = "Measure this KPI instead, without storing anything.", HelpName = "CODE" };
        var by = Choice<KpiDimension?>("--by", "Cut it by this.", KpiWords.Dimensions, null);
        var from = KpiWords.Instant("--from", "From this day or instant (UTC) on; the beginning unless said.");
        var to = KpiWords.Instant("--to", "To before this day or instant (UTC); now unless said.");
        var split = Choice<PeriodKind?>("--split", "Split the range into such periods.", KpiWords.Splits, null);
        var horizon = new Option<int?>("--horizon") { Description = "Watch every member of a cohort for so many days.", HelpName = "DAYS" };
        var command = Verb.Create("kpi", Description, json, (parsed, screen) =>
        {
            var cut = parsed.GetValue(measure) is { Length: > 0 } code
                ? new KpiMeasureOptions(code, parsed.GetValue(by), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(split), parsed.GetValue(horizon))
                : null;
            if (cut is null && new Option[] { by, from, to, split, horizon }.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } loose)
                throw ToolException.Usage($"{loose.Name} says how something is measured, and nothing is.", "Add --measure with the code of a KPI.");
            var options = new KpiOptions(
                parsed.GetValue(file), parsed.GetValue(period), parsed.GetValue(of), !parsed.GetValue(noRefresh), parsed.GetValue(full),
                parsed.GetValue(take), parsed.GetValue(csv), parsed.GetValue(asOf), cut);
            KpiRun.Run(screen, options);
            return ExitCode.Fine;
        });
        foreach (var option in new Option[] { file, period, of, noRefresh, full, take, csv, asOf, measure, by, from, to, split, horizon }) command.Options.Add(option);
        return command;
    }

    /// <summary>An option that takes one of some words.</summary>
    private static Option<TValue> Choice<TValue>(string name, string description, IReadOnlyDictionary<string, TValue> words, TValue usual) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', words.Keys),
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            if (result.Tokens is [{ Value: var word }] && words.TryGetValue(word.ToLowerInvariant(), out var value)) return value;
            result.AddError($"{name} takes one of {string.Join(", ", words.Keys)}.");
            return usual;
        },
    };
}
