using System.CommandLine;
using System.Globalization;
using Alignment.Domain.Kpi;

namespace Alignment.Tool.Kpi;

/// <summary>What is typed on the command line for periods, cuts and instants.</summary>
internal static class KpiWords
{
    public static readonly IReadOnlyDictionary<string, PeriodKind> Periods = new Dictionary<string, PeriodKind>
    {
        ["week"] = PeriodKind.Week,
        ["month"] = PeriodKind.Month,
        ["quarter"] = PeriodKind.Quarter,
        ["year"] = PeriodKind.Year,
        ["all"] = PeriodKind.AllTime,
    };

    public static readonly IReadOnlyDictionary<string, PeriodKind?> Splits =
        Periods.Where(word => word.Value != PeriodKind.AllTime).ToDictionary(word => word.Key, word => (PeriodKind?)word.Value);

    public static readonly IReadOnlyDictionary<string, KpiDimension?> Dimensions = new Dictionary<string, KpiDimension?>
    {
        ["owner"] = KpiDimension.Owner,
        ["team"] = KpiDimension.Team,
        ["source"] = KpiDimension.Source,
        ["campaign"] = KpiDimension.Campaign,
        ["version"] = KpiDimension.DefinitionVersion,
        ["reason"] = KpiDimension.RejectionReason,
        ["page"] = KpiDimension.LandingPage,
        ["policy"] = KpiDimension.SlaPolicy,
        ["stage"] = KpiDimension.Stage,
        ["seller"] = KpiDimension.Seller,
    };

    /// <summary>An option that takes a day or an instant, UTC.</summary>
    public static Option<DateTime?> Instant(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "INSTANT",
        CustomParser = result =>
        {
            if (result.Tokens is [{ Value: var text }] && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var at)) return at;
            result.AddError($"{name} takes a day or an instant such as 2018-02-01 or 2018-02-01T12:28:00Z.");
            return null;
        },
    };
}
