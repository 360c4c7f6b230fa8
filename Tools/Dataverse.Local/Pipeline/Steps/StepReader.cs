using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Sales;
using Dataverse.Local.Pipeline.Plugins;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline.Steps;

/// <summary>Turns the rows of the step tables into <see cref="Step"/>s.</summary>
internal sealed class StepReader(Server server)
{
    private const int Enabled = 0;

    public IEnumerable<Step> Steps()
    {
        Dictionary<Guid, string> messages = server.All("sdkmessage", "name")
            .ToDictionary(row => row.Id, row => row.GetAttributeValue<string>("name"));
        Dictionary<Guid, string?> filters = server.All("sdkmessagefilter", "primaryobjecttypecode")
            .ToDictionary(row => row.Id, row => row.GetAttributeValue<string?>("primaryobjecttypecode"));
        Dictionary<Guid, string?> secrets = server.All("sdkmessageprocessingstepsecureconfig", "secureconfig")
            .ToDictionary(row => row.Id, row => row.GetAttributeValue<string?>("secureconfig"));
        ILookup<Guid?, StepImage> images = server
            .All("sdkmessageprocessingstepimage", "sdkmessageprocessingstepid", "entityalias", "imagetype", "attributes", "messagepropertyname")
            .ToLookup(row => row.GetAttributeValue<EntityReference>("sdkmessageprocessingstepid")?.Id, Image);
        foreach (Entity row in server.All("sdkmessageprocessingstep"))
        {
            if (row.GetAttributeValue<OptionSetValue>("statecode")?.Value is null or Enabled)
                yield return Step(row, messages, filters, secrets, [.. images[row.Id]]);
        }
    }

    public Dictionary<Guid, PluginTypeRow> Types()
    {
        Dictionary<Guid, Entity> assemblies = server.All("pluginassembly", "name", "versionnumber")
            .ToDictionary(row => row.Id);
        Dictionary<Guid, PluginTypeRow> types = [];
        foreach (Entity row in server.All("plugintype", "typename", "pluginassemblyid"))
        {
            Guid? id = row.GetAttributeValue<EntityReference>("pluginassemblyid")?.Id;
            if (id is { } assemblyId && assemblies.TryGetValue(assemblyId, out Entity? assembly))
            {
                types[row.Id] = new PluginTypeRow(
                    row.Id,
                    row.GetAttributeValue<string>("typename"),
                    assemblyId,
                    assembly.GetAttributeValue<string>("name") ?? "",
                    assembly.GetAttributeValue<long>("versionnumber"));
            }
        }
        return types;
    }

    private static Step Step(
        Entity row,
        Dictionary<Guid, string> messages,
        Dictionary<Guid, string?> filters,
        Dictionary<Guid, string?> secrets,
        StepImage[] images)
    {
        string name = row.GetAttributeValue<string>("name") ?? row.Id.ToString();
        Guid messageId = row.GetAttributeValue<EntityReference>("sdkmessageid")?.Id ?? Guid.Empty;
        if (!messages.TryGetValue(messageId, out string? message))
            throw Fault.Of(ErrorCodes.InvalidArgument, $"The step '{name}' is registered on the message {messageId}, which does not exist. Register it on a message of this organisation.");
        Guid filterId = row.GetAttributeValue<EntityReference>("sdkmessagefilterid")?.Id ?? Guid.Empty;
        Guid secretId = row.GetAttributeValue<EntityReference>("sdkmessageprocessingstepsecureconfigid")?.Id ?? Guid.Empty;
        EntityReference? handler = row.GetAttributeValue<EntityReference>("eventhandler");
        if (handler is { LogicalName: "serviceendpoint" })
            throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, $"The step '{name}' calls a service endpoint, which Dataverse.Local does not support yet. Disable the step.");
        return new Step
        {
            Id = row.Id,
            Name = name,
            Message = message,
            IsForMany = MergedMessages.IsMany(message),
            Table = filters.GetValueOrDefault(filterId) is { Length: > 0 } table and not "none" ? table : null,
            Stage = row.GetAttributeValue<OptionSetValue>("stage")?.Value ?? Stage.PostOperation,
            IsAsynchronous = row.GetAttributeValue<OptionSetValue>("mode")?.Value == 1,
            DeletesJobWhenDone = row.GetAttributeValue<bool?>("asyncautodelete") == true,
            Rank = row.GetAttributeValue<int?>("rank") ?? 1,
            FilterId = filterId,
            PluginTypeId = (handler ?? row.GetAttributeValue<EntityReference>("plugintypeid"))?.Id ?? Guid.Empty,
            RunsAs = row.GetAttributeValue<EntityReference>("impersonatinguserid")?.Id,
            Configuration = row.GetAttributeValue<string>("configuration"),
            SecureConfiguration = secrets.GetValueOrDefault(secretId),
            Filter = message is "Update" or "UpdateMultiple" ? Filter(row.GetAttributeValue<string>("filteringattributes")) : null,
            Images = images,
            Extension = row.ToEntityReference(),
        };
    }

    private static StepImage Image(Entity row) => new(
        row.GetAttributeValue<string>("entityalias") ?? "",
        (ImageKind)(row.GetAttributeValue<OptionSetValue>("imagetype")?.Value ?? 0),
        Words(row.GetAttributeValue<string>("attributes")),
        MergeMessage.SubordinateId.Equals(row.GetAttributeValue<string>("messagepropertyname"), StringComparison.OrdinalIgnoreCase));

    private static HashSet<string>? Filter(string? columns) => Words(columns) is { Length: > 0 } words ? [.. words] : null;

    private static string[] Words(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
