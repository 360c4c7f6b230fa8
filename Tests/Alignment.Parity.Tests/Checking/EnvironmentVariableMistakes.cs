namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes in environment variables.</summary>
internal static class EnvironmentVariableMistakes
{
    private const string Rule = "environment-variable";

    public static IEnumerable<Mistake> All =>
    [
        new(Rule, "a setting of another publisher", tree => tree.Replace(Orchard.Season, "\"orc_Season\"", "\"new_Season\"")),
        new(Rule, "a setting in a folder of another name", tree => tree.Rename(Orchard.Season, "environmentvariabledefinitions/orc_Weather/environmentvariabledefinition.xml")),
        new(Rule, "a setting that says nothing of itself", tree => tree.Remove(Orchard.Season, "description")),
        new(Rule, "a yes/no setting that is maybe by default", tree => tree.Set(Orchard.Season, "defaultvalue", "maybe")),
        new(Rule, "a number setting whose default is a word", tree => tree.Set(Orchard.Season, "type", "100000001")),
        new(Rule, "a setting of a type that plug-ins cannot read", tree => tree.Set(Orchard.Season, "type", "100000005")),
    ];
}
