using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Definitions;

/// <summary>Global choices.</summary>
internal static class ChoiceDefinitions
{
    private const string Picklist = "Picklist";

    public static ApiAnswer Answer(Call call)
    {
        var choices = call.Model.Catalog.GlobalChoices;
        if (call.Path[0].Argument is null)
        {
            call.Options.Allow("with GlobalOptionSetDefinitions", "$select");
            return DefinitionAnswer.Many(call, "GlobalOptionSetDefinitions", choices.Values
                .OrderBy(choice => choice.Name, StringComparer.Ordinal)
                .Select(choice => Shaping.Select(DefinitionJson.Choice(choice, Picklist), call.Options["$select"], "global choices")));
        }

        call.Options.Allow("with a global choice", "$select");
        var name = NameKey.Read(call.Path[0], "Name");
        return choices.TryGetValue(name, out var found)
            ? DefinitionAnswer.One(call, "GlobalOptionSetDefinitions", Shaping.Select(DefinitionJson.Choice(found, Picklist), call.Options["$select"], "a global choice"))
            : throw new ApiFault(404, ApiFault.ResourceNotFound, $"There is no global choice '{name}'. Check its name.");
    }
}
