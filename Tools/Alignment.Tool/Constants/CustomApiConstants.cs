using Alignment.Tool.Source;

namespace Alignment.Tool.Constants;

/// <summary>Names of the custom APIs, their parameters and results.</summary>
public static class CustomApiConstants
{
    public static ConstantGroup Of(SolutionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var prefix = source.Manifest.Prefix;
        return new ConstantGroup("CustomApis", "The custom APIs with their parameters and results.", [],
        [
            .. source.CustomApis.OrderBy(api => api.UniqueName, StringComparer.Ordinal).Select(api => new ConstantGroup(
                Naming.Pascal(Naming.WithoutPrefix(api.UniqueName, prefix)),
                api.Definition.Element("description")?.Attr("default") ?? api.UniqueName,
                [new("Name", api.UniqueName), .. api.Parameters.Concat(api.Results).Select(Field).Distinct()])),
        ]);
    }

    private static Constant Field(CustomApiField field) =>
        new(field.UniqueName == "Name" ? "NameField" : Naming.Pascal(field.UniqueName), field.UniqueName);
}
