using System.Text.Json;
using System.Xml.Linq;

namespace Alignment.Parity.Tests.Spkl;

public sealed class What_spkl_is_told
{
    [Fact]
    public void It_brings_exactly_the_web_resources_of_the_solution_under_the_same_names_and_words() =>
        Assert.Equal(
            SpklFile.WebResourcesOfTheSolution.OrderBy(resource => resource.Name, StringComparer.Ordinal),
            SpklFile.WebResources.OrderBy(resource => resource.Name, StringComparer.Ordinal));

    [Fact]
    public void Every_web_resource_it_names_is_there() =>
        Assert.All(SpklFile.WebResources, resource => Assert.True(File.Exists(resource.Content), $"{resource.Content} is missing."));

    [Theory]
    [InlineData("webresources", "solution")]
    [InlineData("plugins", "solution")]
    [InlineData("solutions", "solution_uniquename")]
    public void Everything_goes_into_the_one_solution(string list, string member) =>
        Assert.All(SpklFile.Entries(list), entry => Assert.Equal(SpklFile.SolutionName, SpklFile.Text(entry, member)));

    [Fact]
    public void It_takes_the_plug_ins_from_where_they_are_built()
    {
        var path = SpklFile.Text(Assert.Single(SpklFile.Entries("plugins")), "assemblypath");

        Assert.True(Directory.Exists(SpklFile.InRepository(path)), $"{path} is missing.");
        Assert.True(File.Exists(SpklFile.InRepository(path.Split("/bin/")[0], "Alignment.Plugins.csproj")), $"{path} belongs to no project.");
    }

    [Fact]
    public void It_packs_the_tree_with_every_content_that_is_mapped_in()
    {
        var solution = Assert.Single(SpklFile.Entries("solutions"));
        var tree = SpklFile.InRepository(SpklFile.Text(solution, "packagepath"));
        var maps = solution.GetProperty("map").EnumerateArray().ToList();

        Assert.All(maps, map => Assert.True(Exists(tree, map), $"{SpklFile.Text(map, "to")} is missing."));
        Assert.Equal(
            ContentsOf(tree).Order(StringComparer.Ordinal),
            maps.Select(map => SpklFile.Text(map, "from").Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    private static bool Exists(string tree, JsonElement map) =>
        File.Exists(Path.Combine(tree, SpklFile.Text(map, "to").Replace('\\', '/')));

    /// <summary>The parts that lie beside a .data.xml in a packed tree and are not committed.</summary>
    private static IEnumerable<string> ContentsOf(string tree) =>
        Directory.EnumerateFiles(tree, "*.data.xml", SearchOption.AllDirectories)
            .Where(file => XDocument.Load(file).Root!.Element("FileName") is not null)
            .Select(file => Path.GetRelativePath(tree, file[..^".data.xml".Length]).Replace('\\', '/'));
}
