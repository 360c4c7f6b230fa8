using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Definitions;

/// <summary>Addresses that ask for metadata.</summary>
internal static class DefinitionPaths
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "EntityDefinitions", "GlobalOptionSetDefinitions", "RelationshipDefinitions", "ManagedPropertyDefinitions", "$metadata",
    };

    public static bool Owns(string segment) => Names.Contains(segment);

    public static ApiAnswer Answer(Call call)
    {
        var first = call.Path[0].Name;
        if (call.Request.Method != "GET")
            throw ApiFault.NotSupported($"changing metadata through '{first}'; import a solution instead");
        return first switch
        {
            "EntityDefinitions" => TableDefinitions.Answer(call),
            "GlobalOptionSetDefinitions" => ChoiceDefinitions.Answer(call),
            "RelationshipDefinitions" => RelationshipDefinitions.Answer(call),
            "$metadata" => Csdl.Answer(call),
            _ => throw ApiFault.NotSupported($"'{first}'"),
        };
    }
}
