using Alignment.Tool.Keeping;
using Alignment.Tool.Terminal;
using Dataverse.Local;

namespace Alignment.Tool.Kpi;

/// <summary>The verb: opens the organisation at its instant, refreshes, shows, exports.</summary>
internal static class KpiRun
{
    /// <exception cref="ToolException">There is no such organisation, or no such period.</exception>
    public static void Run(Screen screen, KpiOptions options)
    {
        var clock = new MovedClock(TimeProvider.System.GetUtcNow().UtcDateTime);
        using var dataverse = LocalOrganisation.Open(options.File, clock);
        if (!dataverse.Catalog.Tables.ContainsKey(Plugins.Tables.KpiValue.Table))
            throw ToolException.Environment($"The organisation {options.File} has no table {Plugins.Tables.KpiValue.Table}.", "Import the solution first: the up command does that.");
        if ((options.AsOf ?? OrganisationClock.StandsAt(dataverse.System)) is { } asOf) clock.MoveTo(asOf);
        var now = clock.GetUtcNow().UtcDateTime;
        if (options.Measure is { } cut) Measure(screen, dataverse, cut, now);
        else Show(screen, dataverse, options, now);
    }

    private static void Measure(Screen screen, LocalDataverse dataverse, KpiMeasureOptions cut, DateTime now)
    {
        var rows = KpiMeasure.Run(dataverse.Service(dataverse.AdminId), cut);
        KpiMeasure.Write(screen, rows);
        screen.Document(new { asOf = now, code = cut.Code, rows });
    }

    private static void Show(Screen screen, LocalDataverse dataverse, KpiOptions options, DateTime now)
    {
        var admin = dataverse.Service(dataverse.AdminId);
        var refreshed = options.Refresh
            ? screen.Work("Counting", progress => KpiRefresh.Run(admin, options.Full, options.Take, progress))
            : null;
        if (refreshed is not null) screen.Say(refreshed.Summary);
        var board = new KpiBoardReader(admin).Read(options.Period, options.Of);
        KpiBoardText.Write(screen, board, now);
        int? exported = options.Csv is { } file ? KpiCsv.Write(dataverse, file) : null;
        if (exported is { } count) screen.Say($"{count:N0} values written to {options.Csv}.");
        screen.Document(new { asOf = now, refresh = refreshed, scoreboard = board, csv = options.Csv, exported });
    }
}
