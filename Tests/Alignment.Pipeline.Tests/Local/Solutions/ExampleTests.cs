using System.IO.Compression;
using System.Text;
using Dataverse.Local.Solutions;

namespace Alignment.Pipeline.Tests.Local.Solutions;

/// <summary>A solution that this repository did not make: packed by the platform's own packer, without its DLL.</summary>
public sealed class ExampleTests : IDisposable
{
    private const string Dll = "PluginAssemblies/SmpVisitsPlugins-C0235630-6FF2-515D-9D6A-82B90505B278/SmpVisitsPlugins.dll";
    private const string Token = "1ebe95dfcec5e452";
    private readonly Environment environment = new();

    public void Dispose() => environment.Dispose();

    [ExampleFact]
    public void Without_its_dll_the_reference_solution_is_refused_for_that_alone()
    {
        var refusal = environment.Refused(Zip(text => text));

        Assert.Equal(RefusalCode.PluginTypes, refusal.Detail.ErrorCode);
        Assert.Equal([$"Plug-in assembly 'Smp.Visits.Plugins' has no DLL in the zip: '/{Dll}' is missing. Build the plug-ins and pack again."], refusal.Problems);
    }

    [ExampleFact]
    public void With_a_dll_the_reference_solution_is_imported_whole_and_removed_whole()
    {
        var dll = TinyPlugins.Build("Smp.Visits.Plugins", "Smp.Visits.Plugins.LeadPriorityOnUpdate", "Smp.Visits.Plugins.RescoreLeadApi");

        var result = environment.Importer.Import(Zip(text => text.Replace(Token, TinyPlugins.Token(), StringComparison.Ordinal), dll));

        Assert.Equal("SmpVisits", result.Solution);
        Assert.Equal(6, environment.Count("savedquery"));
        Assert.Equal(2, environment.Count("systemform"));
        Assert.Equal(3, environment.Count("webresource"));
        Assert.Equal(1, environment.Count("customapi"));
        Assert.Equal(1, environment.Count("customapirequestparameter"));
        Assert.Equal(1, environment.Count("customapiresponseproperty"));
        Assert.Equal(1, environment.Count("appmodule"));
        Assert.Equal(4, environment.Count("appmodulecomponent"));
        Assert.Equal(1, environment.Count("sitemap"));
        Assert.Equal(1, environment.Count("environmentvariabledefinition"));
        Assert.Equal(10, environment.Count("roleprivileges"));
        environment.Importer.Uninstall("SmpVisits");
        Assert.Equal(0, environment.Count("solutioncomponent"));
        Assert.Equal(0, environment.Count("appmodulecomponent"));
    }

    private static MemoryStream Zip(Func<string, string> change, byte[]? dll = null)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var root = ExampleFactAttribute.Folder!;
            foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
                Add(zip, Path.GetRelativePath(root, file).Replace('\\', '/'), Encoding.UTF8.GetBytes(change(File.ReadAllText(file))));
            if (dll is not null)
                Add(zip, Dll, dll);
        }
        stream.Position = 0;
        return stream;
    }

    private static void Add(ZipArchive zip, string path, byte[] bytes)
    {
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(bytes);
    }
}
