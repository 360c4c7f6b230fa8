using Alignment.Tool.Keeping;
using Alignment.Tool.Packing;
using Alignment.Tool.Replaying.Maven;
using Alignment.Tool.Replaying.Olist;
using Alignment.Tool.Replaying.Overlay;
using Alignment.Tool.Source;
using Alignment.Tool.Terminal;
using Alignment.Tool.Up;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Replaying;

/// <summary>From a file to an organisation in which it happened, and back: import, settings, every step at its instant, comparison.</summary>
public sealed class ReplayRun(Repository repository, Screen screen, ReplayOptions options)
{
    /// <exception cref="ToolException">The file cannot be read, or the organisation would overwrite something.</exception>
    public ReplayResult Run()
    {
        var file = FreshFile();
        try
        {
            using var organisation = Play(file);
            return organisation.Result;
        }
        finally
        {
            if (!options.IsKept && file is not null) DatabaseFile.Delete(file);
        }
    }

    /// <summary>Plays and leaves the organisation open; who asks for it disposes of it.</summary>
    /// <exception cref="ToolException">The file cannot be read, or the organisation would overwrite something.</exception>
    public ReplayedOrganisation Play() => Play(FreshFile());

    private ReplayedOrganisation Play(string? file)
    {
        var past = Past();
        // A day earlier: what is agreed is in force, and what is remembered for half a minute is forgotten, before the first step.
        var clock = new MovedClock(past.Begins.AddDays(-1));
        var dataverse = LocalDataverse.Open(new LocalOptions { File = file, Clock = clock, BaseCurrencyCode = past.Currency.Code, BaseCurrencyName = past.Currency.Name, BaseCurrencySymbol = past.Currency.Symbol });
        try
        {
            var result = Play(past, dataverse, clock) with { File = options.IsKept ? file : null };
            return new ReplayedOrganisation(dataverse, result, past.Ends);
        }
        catch
        {
            dataverse.Dispose();
            throw;
        }
    }

    private ReplayResult Play(IPast past, LocalDataverse dataverse, MovedClock clock)
    {
        var admin = dataverse.Service(dataverse.AdminId);
        Import(dataverse);
        var steps = past.Prepare(dataverse);
        dataverse.Requests.Reset();
        var sweep = new DailySweep(admin, clock);
        var played = screen.Work($"Replaying {past.Title} in {steps.Count:N0} steps", progress => Replayed.Play(steps, sweep, clock, past.Ends, progress));
        var requests = dataverse.Requests.Total;
        var (counts, differences) = past.Compare(admin);
        return new ReplayResult(
            options.Set,
            past.Rows,
            steps.Count,
            played.Woken,
            ReplayedLedger.Events(admin),
            requests,
            Math.Round(played.Seconds, 3),
            past.Ends,
            counts,
            [.. played.Refusals, .. differences, .. Disagreements(admin)],
            File: null);
    }

    private IPast Past() => options.Set switch
    {
        ReplaySet.Olist => new OlistPast(options.Folder, options.Take),
        ReplaySet.Maven => new MavenPast(options.Folder, options.Take),
        _ => new OverlayPast(options.Folder, options.Take),
    };

    /// <summary>Beyond what the file tells, every lead must stand where its own story says.</summary>
    private static IEnumerable<Difference> Disagreements(IOrganizationService admin) =>
        IntegrityRun.Run(admin, repair: false).Disagreeing.Select(lead => new Difference(0, lead.LeadId.ToString("N"), 0, "integrity", "sound", lead.Message));

    private void Import(LocalDataverse dataverse)
    {
        var package = screen.Work("Packing the managed solution", _ => SolutionPacker.Pack(repository.Solution, ContentMap.Of(repository), PackageKind.Managed));
        screen.Work($"Importing {package.FileName}", progress => dataverse.Import(new MemoryStream(package.Bytes, writable: false), new ImportBar(progress)));
        screen.Say($"  {new FirstAgreement(dataverse).InstallDefaults()}");
    }

    /// <returns>Null for an organisation in memory.</returns>
    private string? FreshFile()
    {
        if (options.File is { } named)
        {
            if (File.Exists(named)) throw ToolException.Usage($"{named} exists; a replay begins with an organisation of its own.", "Name another file, or delete that one first.");
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(named))!);
            return named;
        }

        if (!options.IsKept) return null;
        var own = Path.Combine(repository.Root, "out", "replay.db");
        Directory.CreateDirectory(Path.GetDirectoryName(own)!);
        DatabaseFile.Delete(own);
        return own;
    }
}
