using Alignment.Domain.Kpi;
using Alignment.Tool.Keeping;
using Alignment.Tool.Kpi;
using Alignment.Tool.Packing;
using Alignment.Tool.Source;
using Alignment.Tool.Terminal;
using Dataverse.Local;

namespace Alignment.Tool.Up;

/// <summary>From the source to figures: pack, import, install defaults, activate, live through the sample, count.</summary>
internal sealed class UpRun(Repository repository, Screen screen, UpOptions options)
{
    /// <param name="now">When the sample ends, UTC.</param>
    public UpResult Run(DateTime now)
    {
        var package = screen.Work("Packing the managed solution", _ =>
            PackJob.Run(repository.Solution, ContentMap.Of(repository), Path.Combine(repository.Root, "out"), [PackageKind.Managed])[0].Package);
        if (options.Fresh) DatabaseFile.Delete(options.File);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.File))!);
        // The agreement is made the day before the first lead comes in; then the half year passes.
        var clock = new MovedClock(now - SampleLoad.Past - TimeSpan.FromDays(1));
        using var dataverse = LocalDataverse.Open(new LocalOptions { File = options.File, Clock = clock });
        screen.Work($"Importing {package.FileName}", progress => dataverse.Import(new MemoryStream(package.Bytes), new ImportBar(progress)));
        var assembly = ImportedAssembly.Read(dataverse, package);
        screen.Say($"  {assembly.Name} {assembly.Version}, {assembly.Bytes:N0} bytes, sha256 {assembly.Sha256[..16]}…: the file inside the zip");

        var agreement = new FirstAgreement(dataverse);
        screen.Say($"  {agreement.InstallDefaults()}");
        screen.Say($"  {agreement.ActivateIfNoneIs()}");
        var loading = screen.Work($"Loading {options.Leads:N0} sample leads of half a year, seed {options.Seed}", progress =>
            SampleLoad.Run(dataverse, options, clock, now, progress));
        var admin = dataverse.Service(dataverse.AdminId);
        var refreshed = screen.Work("Counting the figures", progress => KpiRefresh.Run(admin, progress: progress));
        return new UpResult(package.FileName, assembly, loading, JudgedLeads.Read(dataverse), refreshed, new KpiBoardReader(admin).Read(PeriodKind.Quarter, null));
    }
}
