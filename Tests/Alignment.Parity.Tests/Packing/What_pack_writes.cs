using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;
using Alignment.Parity.Tests.Checking;
using Alignment.Tool;
using Alignment.Tool.Checking.Rules;
using Alignment.Tool.Packing;
using Alignment.Tool.Source;

namespace Alignment.Parity.Tests.Packing;

public class What_pack_writes
{
    private static readonly Repository Here = Repository.Find();

    [Fact]
    public void The_same_source_gives_the_same_bytes()
    {
        using var tree = new Orchard();
        var first = SolutionPacker.Pack(tree.Root, tree.Content, PackageKind.Managed);
        foreach (var file in Directory.EnumerateFiles(tree.Root, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2031, 5, 17, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(first.Sha256, SolutionPacker.Pack(tree.Root, tree.Content, PackageKind.Managed).Sha256);
    }

    [Fact]
    public void The_two_packages_differ_only_in_name_and_in_what_they_say_they_are()
    {
        using var tree = new Orchard();
        var managed = SolutionPacker.Pack(tree.Root, tree.Content, PackageKind.Managed);
        var unmanaged = SolutionPacker.Pack(tree.Root, tree.Content, PackageKind.Unmanaged);
        Assert.Equal("Orchard_2_1_0_0_managed.zip", managed.FileName);
        Assert.Equal("Orchard_2_1_0_0.zip", unmanaged.FileName);
        Assert.Equal("1", Manifest(managed).Descendants("Managed").Single().Value);
        Assert.Equal("0", Manifest(unmanaged).Descendants("Managed").Single().Value);
        Assert.Equal(managed.Part(SolutionPacker.Customizations)!.Bytes, unmanaged.Part(SolutionPacker.Customizations)!.Bytes);
    }

    [Fact]
    public void The_DLL_in_the_zip_is_the_one_that_was_built()
    {
        var packed = SolutionPacker.Pack(Here.Solution, ContentMap.Of(Here), PackageKind.Managed);
        var inside = Assert.Single(packed.Parts, part => part.Name.EndsWith(".dll", StringComparison.Ordinal));
        var built = Path.Combine(Here.PluginOutput, "Alignment.Plugins.dll");
        Assert.Equal(SHA256.HashData(File.ReadAllBytes(built)), SHA256.HashData(inside.Bytes));
    }

    [Fact]
    public void Sharded_files_and_scripts_are_copied_byte_for_byte()
    {
        using var tree = new Orchard();
        tree.Write("environmentvariabledefinitions/{orc}/environmentvariabledefinition.xml", "<environmentvariabledefinition\r\n schemaname='orc_x'/>");
        var packed = SolutionPacker.Pack(tree.Root, tree.Content, PackageKind.Managed);
        Assert.Equal(File.ReadAllBytes(tree.PathOf(Orchard.Api)), packed.Part(Orchard.Api)!.Bytes);
        Assert.Equal(File.ReadAllBytes(tree.PathOf(Orchard.Script)), packed.Part("WebResources/orc_jstreejs5B1F7A10-0000-4000-8000-000000000061")!.Bytes);
        Assert.NotNull(packed.Part("environmentvariabledefinitions/%7Borc%7D/environmentvariabledefinition.xml"));
    }

    [Fact]
    public void Containers_stand_in_the_order_of_the_server_and_stubs_are_filled()
    {
        using var tree = new Orchard();
        tree.Edit("Other/Customizations.xml", root => root.ReplaceNodes(root.Elements().Reverse().ToList()));
        var root = Customizations(SolutionPacker.Pack(tree.Root, tree.Content, PackageKind.Managed));
        Assert.Equal(
            ["Entities", "Roles", "EntityRelationships", "optionsets", "Dashboards", "WebResources", "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "Languages"],
            root.Elements().Select(each => each.Name.LocalName));
        var table = root.Element("Entities")!.Elements("Entity").Single(each => each.Element("Name")!.Value == "orc_Tree");
        Assert.Single(table.Element("FormXml")!.Elements("forms").Single(forms => (string?)forms.Attribute("type") == "main").Elements("systemform"));
        Assert.Single(table.Element("SavedQueries")!.Element("savedqueries")!.Elements("savedquery"));
        Assert.Single(table.Element("Visualizations")!.Elements("visualization"));
    }

    [Fact]
    public void A_flow_is_packed_with_its_definition_and_its_connection()
    {
        using var tree = new Orchard();
        FlowMistakes.Add(tree);
        var packed = SolutionPacker.Pack(tree.Root, tree.Content, PackageKind.Managed);
        var root = Customizations(packed);
        Assert.Equal("Count Every Hour", (string?)root.Element("Workflows")!.Elements("Workflow").Single().Attribute("Name"));
        Assert.Equal("orc_dataverse", (string?)root.Element("connectionreferences")!.Elements().Single().Attribute("connectionreferencelogicalname"));
        Assert.Equal(File.ReadAllBytes(tree.PathOf(FlowMistakes.Content)), packed.Part(FlowMistakes.Content)!.Bytes);
    }

    [Fact]
    public void A_managed_twin_is_used_in_the_managed_package_only()
    {
        using var tree = new Orchard();
        File.Copy(tree.PathOf(Orchard.Role), tree.PathOf("Roles/Orchard Keeper_managed.xml"));
        tree.Replace("Roles/Orchard Keeper_managed.xml", "name=\"Orchard Keeper\"", "name=\"Orchard Warden\"");
        Assert.Equal("Orchard Warden", Role(PackageKind.Managed));
        Assert.Equal("Orchard Keeper", Role(PackageKind.Unmanaged));

        string? Role(PackageKind kind) => (string?)Customizations(SolutionPacker.Pack(tree.Root, tree.Content, kind)).Descendants("Role").First(each => each.Attribute("name") is not null).Attribute("name");
    }

    [Fact]
    public void A_broken_tree_writes_nothing_and_names_every_loss()
    {
        using var tree = new Orchard();
        tree.Remove(Orchard.Tree, "FormXml");
        tree.Delete(Orchard.Script);
        var output = Path.Combine(tree.Root, "..", "out");
        var refused = Assert.Throws<SourceRefusedException>(() => PackJob.Run(tree.Root, tree.Content, output, [PackageKind.Managed]));
        Assert.Equal(["content", "stub"], refused.Findings.Select(finding => finding.Rule).Order());
        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public void A_zip_without_content_types_for_a_part_is_noticed()
    {
        using var tree = new Orchard();
        var packed = SolutionPacker.Pack(tree.Root, tree.Content, PackageKind.Managed);
        Assert.Empty(new PackageIsWellFormed().Check(packed.Bytes));
        using var buffer = new MemoryStream();
        buffer.Write(packed.Bytes);
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.CreateEntry("Reports/summary.rdl");
            zip.CreateEntry("Empty/");
            zip.GetEntry("solution.xml")!.Delete();
        }

        var findings = new PackageIsWellFormed().Check(buffer.ToArray()).Select(finding => finding.File).ToList();
        Assert.Contains("Reports/summary.rdl", findings);
        Assert.Contains("Empty/", findings);
        Assert.Contains("solution.xml", findings);
    }

    private static XElement Manifest(PackedSolution packed) => Read(packed, SolutionPacker.Solution);

    private static XElement Customizations(PackedSolution packed) => Read(packed, SolutionPacker.Customizations);

    private static XElement Read(PackedSolution packed, string part) => XDocument.Load(new MemoryStream(packed.Part(part)!.Bytes)).Root!;
}
