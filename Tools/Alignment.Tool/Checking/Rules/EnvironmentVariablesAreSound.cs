using System.Globalization;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Files of environment variables have no schema, and an administrator sees of them only what they say of themselves.</summary>
public sealed class EnvironmentVariablesAreSound : ISolutionRule
{
    private const string Text = "100000000";
    private const string Number = "100000001";
    private const string YesNo = "100000002";

    public string Id => "environment-variable";

    public string Statement => "Environment variables carry the publisher's prefix, lie in a folder of their name, say what they are for, and have a default that fits their type.";

    public IEnumerable<Finding> Check(Examined examined) => examined.Source.EnvironmentVariables.SelectMany(variable =>
        Problems(variable, examined.Source.Manifest.Prefix).Select(problem => new Finding(Id, variable.File, problem.What, problem.Remedy)));

    private static IEnumerable<(string What, string Remedy)> Problems(EnvironmentVariableSource variable, string prefix)
    {
        var name = variable.SchemaName;
        var standard = variable.Definition.Text("defaultvalue");
        if (!name.StartsWith(prefix + "_", StringComparison.Ordinal))
            yield return ($"The name {name} does not begin with {prefix}_.", "Rename the environment variable.");
        if (!variable.File.StartsWith($"{EnvironmentVariableSource.Folder}/{name}/", StringComparison.Ordinal))
            yield return ($"The folder is not called {name}.", "Rename the folder.");
        if (variable.Definition.Element("displayname")?.Attr("default") is null || variable.Definition.Element("description")?.Attr("default") is null)
            yield return ($"{name} does not say what it is for.", "Add displayname and description.");
        switch (variable.Definition.Text("type"))
        {
            case Text:
                break;
            case Number when standard is not null && !decimal.TryParse(standard, NumberStyles.Number, CultureInfo.InvariantCulture, out _):
                yield return ($"The default of {name} is '{standard}', which is no number.", "Write digits, with a point for fractions.");
                break;
            case YesNo when standard is not (null or "yes" or "no"):
                yield return ($"The default of {name} is '{standard}'.", "Write yes or no.");
                break;
            case Number or YesNo:
                break;
            default:
                yield return ($"{name} has the type '{variable.Definition.Text("type")}', which plug-ins cannot read.", $"Use {Text} (text), {Number} (number) or {YesNo} (yes or no).");
                break;
        }
    }
}
