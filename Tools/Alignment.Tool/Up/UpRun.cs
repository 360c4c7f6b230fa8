using Alignment.Tool.Packing;
using Alignment.Tool.Source;
using Alignment.Tool.Terminal;
using Dataverse.Local;

namespace Alignment.Tool.Up;

/// <summary>From the source to judged leads: pack, import, install defaults, activate, load the sample, count.</summary>
internal sealed class UpRun(Repository repository, Screen screen, UpOptions options)
{
    public UpResult Run()
    {
        var package = screen.Work("Packing the managed solution", _ =>
            PackJob.Run(repository.Solution, ContentMap.Of(repository), Path.Combine(repository.Root, "out"), [PackageKind.Managed])[0].Package);
        if (options.Fresh) DatabaseFile.Delete(options.File);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.File))!);
        using var dataverse = LocalDataverse.Open(new LocalOptions { File = options.File });
        screen.Work($"Importing {package.FileName}", progress => dataverse.Import(new MemoryStream(package.Bytes), new ImportBar(progress)));
        var assembly = ImportedAssembly.Read(dataverse, package);
        screen.Say($"  {assembly.Name} {assembly.Version}, {assembly.Bytes:N0} bytes, sha256 {assembly.Sha256[..16]}…: the file inside the zip");

        var agreement = new FirstAgreement(dataverse);
        screen.Say($"  {agreement.InstallDefaults()}");
        screen.Say($"  {agreement.ActivateIfNoneIs()}");
        var loading = screen.Work($"Loading {options.Leads:N0} sample leads, seed {options.Seed}", progress =>
            SampleLoad.Run(dataverse, options, progress));
        return new UpResult(package.FileName, assembly, loading, Scoreboard.Read(dataverse));
    }
}
