using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Pipeline.Steps;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages;

/// <summary>A custom API: its plug-in is the main operation, between the steps others registered on it.</summary>
internal sealed class CustomApiMessage(
    string name,
    string? boundTable,
    string? privilege,
    Step? plugin,
    IReadOnlyList<CustomApiField> parameters,
    IReadOnlyList<CustomApiField> properties) : Message(name)
{
    private const string Target = "Target";

    public override void Open(Server server, Operation operation)
    {
        if (boundTable != null)
            Bind(server, operation, boundTable);
        foreach (CustomApiField parameter in parameters)
        {
            if (operation.Input.TryGetValue(parameter.Name, out object value) && value != null)
                parameter.Demand(value, $"The parameter '{parameter.Name}' of '{Name}'");
            else if (!parameter.IsOptional)
                throw Fault.Of(ErrorCodes.InvalidArgument, $"The required parameter '{parameter.Name}' of '{Name}' is missing. Give it a {parameter.Kind}.");
        }
        foreach (string given in operation.Input.Keys)
        {
            if (given != Target && !parameters.Any(parameter => parameter.Name == given) || (given == Target && boundTable == null && !parameters.Any(parameter => parameter.Name == given)))
                throw Fault.Of(ErrorCodes.InvalidArgument, $"'{Name}' has no parameter '{given}'. It takes: {Names()}.");
        }
    }

    public override void Authorize(Server server, Operation operation)
    {
        if (!string.IsNullOrEmpty(privilege) && operation.Caller.User.DepthOf(privilege) == Depth.None)
            throw Fault.Of(ErrorCodes.PrivilegeDenied, $"Principal user {operation.Caller.User.Name} (Id={operation.Caller.UserId}) is missing {privilege} privilege, which '{Name}' demands. Give them a role that holds it.");
    }

    public override void Run(Server server, Operation operation)
    {
        if (plugin != null)
            server.Pipeline.Run(plugin, operation, Stage.MainOperation);
        foreach (CustomApiField property in properties)
        {
            if (operation.Output.TryGetValue(property.Name, out object value) && value != null)
                property.Demand(value, $"The plug-in behind '{Name}' answered the property '{property.Name}', which");
        }
    }

    private static void Bind(Server server, Operation operation, string table)
    {
        EntityReference row = operation.Input.Needed<EntityReference>(Target, operation.Message.Name);
        if (row.LogicalName != table)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"'{operation.Message.Name}' is bound to '{table}', not to '{row.LogicalName}'. Give a row of '{table}' as Target.");
        operation.Shape = server.Shape(table);
        operation.PrimaryId = row.Id = RowFinder.IdOf(server, row);
    }

    private string Names() => parameters.Count == 0 ? "none" : string.Join(", ", parameters.Select(parameter => parameter.Name));
}
