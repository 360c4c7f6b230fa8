using System.CommandLine;
using Alignment.Tool.Packing;
using Alignment.Tool.Source;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Verbs;

/// <summary><c>pack</c>: the solution zips from the unpacked tree.</summary>
internal static class PackVerb
{
    public static Command Create()
    {
        var json = Options.Json();
        var solution = Options.Solution();
        var output = new Option<string?>("--out") { Description = "Folder for the zips; out unless said.", HelpName = "DIR" };
        var managed = new Option<bool>("--managed") { Description = "Only the managed zip." };
        var unmanaged = new Option<bool>("--unmanaged") { Description = "Only the unmanaged zip." };
        var command = Verb.Create("pack", "Packs the managed and the unmanaged solution zip from the unpacked source.", json, (parsed, screen) =>
        {
            var repository = Repository.Find();
            return Run(
                screen,
                parsed.GetValue(solution) ?? repository.Solution,
                ContentMap.Of(repository),
                parsed.GetValue(output) ?? Path.Combine(repository.Root, "out"),
                Kinds(parsed.GetValue(managed), parsed.GetValue(unmanaged)));
        });
        foreach (var option in new Option[] { solution, output, managed, unmanaged })
            command.Options.Add(option);
        return command;
    }

    private static int Run(Screen screen, string tree, ContentMap content, string folder, IReadOnlyList<PackageKind> kinds)
    {
        var packed = screen.Work($"Packing {Path.GetFileName(Path.GetFullPath(tree))}", _ => PackJob.Run(tree, content, folder, kinds));
        foreach (var (path, package) in packed)
            screen.Say($"{path}  {package.Parts.Count} parts  {package.Bytes.Length:N0} bytes  sha256 {package.Sha256}");
        screen.Document(new
        {
            packages = packed.Select(each => new { path = each.Path, kind = each.Package.Kind.ToString(), parts = each.Package.Parts.Count, bytes = each.Package.Bytes.Length, sha256 = each.Package.Sha256 }),
        });
        return ExitCode.Fine;
    }

    private static IReadOnlyList<PackageKind> Kinds(bool managed, bool unmanaged) => (managed, unmanaged) switch
    {
        (true, false) => [PackageKind.Managed],
        (false, true) => [PackageKind.Unmanaged],
        _ => [PackageKind.Managed, PackageKind.Unmanaged],
    };
}
