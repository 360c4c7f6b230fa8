using Alignment.Tool.Keeping;
using Alignment.Tool.Packing;
using Alignment.Tool.Source;
using Alignment.Tool.Terminal;
using Alignment.Tool.Up;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying;

/// <summary>From the file of hand-offs to a ledger, and back: import, settings, every step at its instant, comparison.</summary>
public sealed class ReplayRun(Repository repository, Screen screen, ReplayOptions options)
{
    /// <exception cref="ToolException">The file cannot be read, or the organisation would overwrite something.</exception>
    public ReplayResult Run()
    {
        var rows = OverlayFile.Read(options.Folder, options.Take);
        var file = FreshFile();
        try
        {
            return Replay(rows, file);
        }
        finally
        {
            if (!options.Keep) DatabaseFile.Delete(file);
        }
    }

    private ReplayResult Replay(IReadOnlyList<OverlayRow> rows, string file)
    {
        var steps = LeadStep.InOrder(rows);
        // A day earlier: what is agreed is in force, and what is remembered for half a minute is forgotten, before the first lead.
        var clock = new ReplayClock(steps[0].At.AddDays(-1));
        using var dataverse = LocalDataverse.Open(new LocalOptions { File = file, Clock = clock, BaseCurrencyCode = "BRL", BaseCurrencyName = "Brazilian Real", BaseCurrencySymbol = "R$" });
        var admin = dataverse.Service(dataverse.AdminId);
        var origins = new OriginSolution([.. rows.Select(row => row.Origin).Distinct().Order(StringComparer.Ordinal)]);
        Prepare(dataverse, admin, origins);
        var player = new LeadPlayer(admin, new EntityReference(T.TransactionCurrency.Table, dataverse.BaseCurrencyId), origins);
        dataverse.Requests.Reset();
        var played = screen.Work($"Replaying {rows.Count:N0} hand-offs in {steps.Count:N0} steps", progress => Replayed.Play(steps, player, clock, progress));
        var requests = dataverse.Requests.Total;
        var handoffs = ReplayedLedger.Handoffs(admin);
        return new ReplayResult(
            rows.Count,
            steps.Count,
            played.Woken,
            ReplayedLedger.Events(admin),
            requests,
            Math.Round(played.Seconds, 3),
            ReplayCounts.Of(rows, handoffs),
            [.. played.Refusals, .. new LedgerComparison(rows, handoffs).Differences(), .. Disagreements(admin)],
            options.Keep ? file : null);
    }

    /// <summary>Beyond the hand-offs, every lead must stand where its own story says.</summary>
    private static IEnumerable<Difference> Disagreements(IOrganizationService admin) =>
        IntegrityRun.Run(admin, repair: false).Disagreeing.Select(lead => new Difference(0, lead.LeadId.ToString("N"), 0, "integrity", "sound", lead.Message));

    private void Prepare(LocalDataverse dataverse, IOrganizationService admin, OriginSolution origins)
    {
        var package = screen.Work("Packing the managed solution", _ => SolutionPacker.Pack(repository.Solution, ContentMap.Of(repository), PackageKind.Managed));
        screen.Work($"Importing {package.FileName}", progress => dataverse.Import(new MemoryStream(package.Bytes, writable: false), new ImportBar(progress)));
        using (var zip = origins.Zip()) dataverse.Import(zip);
        screen.Say($"  {new FirstAgreement(dataverse).InstallDefaults()}");
        AdmittingDefinition.Activate(admin);
        ReplaySettings.Choose(admin);
    }

    private string FreshFile()
    {
        if (options.File is { } named)
        {
            if (File.Exists(named)) throw ToolException.Usage($"{named} exists; a replay begins with an organisation of its own.", "Name another file, or delete that one first.");
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(named))!);
            return named;
        }

        var own = options.Keep ? Path.Combine(repository.Root, "out", "replay.db") : Path.Combine(Path.GetTempPath(), $"alignment-replay-{Guid.NewGuid():N}.db");
        Directory.CreateDirectory(Path.GetDirectoryName(own)!);
        DatabaseFile.Delete(own);
        return own;
    }
}
