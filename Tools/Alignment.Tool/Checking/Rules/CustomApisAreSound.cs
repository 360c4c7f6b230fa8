using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>What the import refuses about custom APIs; their files have no schema.</summary>
public sealed class CustomApisAreSound : ISolutionRule
{
    public string Id => "custom-api";

    public string Statement => "Custom APIs name a listed plug-in type; parameters are called <api>.<param> and typed; results are not optional; folders carry the unique names.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var types = examined.Source.Of(ComponentKind.Assembly).SelectMany(assembly => assembly.Definition.Descendants("PluginType"))
            .Select(type => Reading.BareId(type.Attr("PluginTypeId"))).ToHashSet();
        foreach (var api in examined.Source.CustomApis)
        {
            if (!api.UniqueName.StartsWith(examined.Source.Manifest.Prefix + "_", StringComparison.Ordinal))
                yield return new Finding(Id, api.File, $"The name {api.UniqueName} does not begin with the publisher's prefix.", "Rename it.");
            if (!api.File.Contains($"/{api.UniqueName}/", StringComparison.Ordinal))
                yield return new Finding(Id, api.File, $"The folder is not called {api.UniqueName}.", "Rename the folder.");
            if (api.PluginTypeId.Length > 0 && !types.Contains(api.PluginTypeId))
                yield return new Finding(Id, api.File, $"{api.UniqueName} names a plug-in type that no assembly lists.", "Correct plugintypeid.");
            if (api.Definition.Text("isfunction") == "1" && api.Results.Count == 0)
                yield return new Finding(Id, api.File, $"{api.UniqueName} is a function without a result.", "Add a response property, or make it an action.");
            foreach (var field in api.Parameters.Concat(api.Results))
            {
                foreach (var finding in Field(api, field))
                    yield return finding;
            }

            foreach (var result in api.Results.Where(result => result.Definition.Element("isoptional") is not null))
                yield return new Finding(Id, result.File, $"The result {result.UniqueName} of {api.UniqueName} has isoptional, which the import refuses.", "Remove isoptional.");
        }
    }

    private IEnumerable<Finding> Field(CustomApiSource api, CustomApiField field)
    {
        if (field.Definition.Text("name") != $"{api.UniqueName}.{field.UniqueName}")
            yield return new Finding(Id, field.File, $"The name of {field.UniqueName} is '{field.Definition.Text("name")}'.", $"Write {api.UniqueName}.{field.UniqueName}.");
        if (!field.File.Contains($"/{field.UniqueName}/", StringComparison.Ordinal))
            yield return new Finding(Id, field.File, $"The folder is not called {field.UniqueName}.", "Rename the folder.");
        if (field.Type is null or < 0 or > 12)
            yield return new Finding(Id, field.File, $"{field.UniqueName} has no type between 0 and 12.", "Set type.");
    }
}
