using Dataverse.Local.Messages;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline.Steps;

/// <summary>Turns the rows of the custom API tables into messages.</summary>
internal sealed class CustomApiReader(Server server)
{
    private const int BoundToTable = 1;
    private const int BoundToCollection = 2;

    public IEnumerable<CustomApiMessage> Apis()
    {
        ILookup<Guid, CustomApiField> parameters = Fields("customapirequestparameter");
        ILookup<Guid, CustomApiField> properties = Fields("customapiresponseproperty");
        foreach (Entity row in server.All("customapi"))
        {
            string name = row.GetAttributeValue<string>("uniquename");
            int binding = row.GetAttributeValue<OptionSetValue>("bindingtype")?.Value ?? 0;
            List<CustomApiField> given = [.. parameters[row.Id]];
            if (binding == BoundToCollection)
                given.Add(new CustomApiField("Target", CustomApiFieldKind.EntityCollection, IsOptional: true, null));
            yield return new CustomApiMessage(
                name,
                binding == BoundToTable ? row.GetAttributeValue<string>("boundentitylogicalname") : null,
                row.GetAttributeValue<string>("executeprivilegename"),
                Plugin(row, name),
                given,
                [.. properties[row.Id]]);
        }
    }

    private static Step? Plugin(Entity row, string name) => row.GetAttributeValue<EntityReference>("plugintypeid") is { } type
        ? new Step
        {
            Id = row.Id,
            Name = name,
            Message = name,
            Stage = Stage.MainOperation,
            PluginTypeId = type.Id,
            Extension = row.ToEntityReference(),
        }
        : null;

    private ILookup<Guid, CustomApiField> Fields(string table) => server.All(table).ToLookup(
        row => row.GetAttributeValue<EntityReference>("customapiid")?.Id ?? Guid.Empty,
        row => new CustomApiField(
            row.GetAttributeValue<string>("uniquename"),
            (CustomApiFieldKind)(row.GetAttributeValue<OptionSetValue>("type")?.Value ?? -1),
            row.GetAttributeValue<bool?>("isoptional") == true,
            row.GetAttributeValue<string>("logicalentityname")));
}
