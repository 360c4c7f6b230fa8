using System.Text.Json;
using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;
using Spectre.Console;
using Api = Alignment.Plugins.Tables.CustomApis.MeasureKpi;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Kpi;

/// <summary>Measures any cut of any KPI; nothing is stored.</summary>
public static class KpiMeasure
{
    private static readonly JsonSerializerOptions Loose = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<KpiMeasured> Run(IOrganizationService service, KpiMeasureOptions options)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(options);
        var request = new OrganizationRequest(Api.Name) { [Api.Code] = options.Code };
        if ((options.From ?? KpiBeginning.Of(service)) is { } from) request[Api.FromOn] = from;
        if (options.To is { } to) request[Api.ToOn] = to;
        if (options.Split is { } split) request[Api.PeriodKind] = KpiPeriodChoice.Option(split);
        if (options.By is { } by) request[Api.Dimension] = T.KpiDimension.Total + (int)by;
        if (options.HorizonDays is { } days) request[Api.HorizonDays] = days;
        return JsonSerializer.Deserialize<List<KpiMeasured>>((string)service.Execute(request)[Api.Rows], Loose) ?? [];
    }

    internal static void Write(Screen screen, IReadOnlyList<KpiMeasured> rows)
    {
        if (rows.Count == 0)
        {
            screen.Say("Nothing of it happened in that time.");
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        foreach (var header in new[] { "Period", "Of", "Value", "Numerator", "Denominator", "n", "What it says" }) table.AddColumn(header);
        foreach (var place in new[] { 2, 3, 4, 5 }) table.Columns[place].RightAligned().NoWrap();
        foreach (var row in rows)
        {
            table.AddRow(
                Markup.Escape(row.Period ?? ""),
                Markup.Escape(row.Label ?? row.Key ?? ""),
                Markup.Escape(row.Shown ?? ""),
                Number(row.Numerator),
                Number(row.Denominator),
                Number(row.N),
                $"[grey]{Markup.Escape(row.Sentence ?? "")}[/]");
        }

        screen.Show(table);
    }

    private static string Number(decimal? value) => value?.ToString("#,##0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
