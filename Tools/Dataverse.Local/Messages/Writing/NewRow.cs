using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Sales;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>Everything the server adds to a new row.</summary>
internal static class NewRow
{
    public static void Complete(Server server, Operation operation, Entity target)
    {
        TableShape shape = operation.Shape!;
        Defaults(shape, target);
        if (shape.HasOwner)
            Owners.Set(server, shape, target, Owners.Of(target, operation.Caller));
        if (shape.Name == "appnotification" && target.GetAttributeValue<EntityReference>("ownerid")?.LogicalName == "team")
            throw Fault.Of(ErrorCodes.InvalidArgument, "A notification cannot be sent to a team: nobody would see it. Create one for each member.");
        States.Create(shape, target);
        Stamps.Created(operation, shape, target);
        if (shape.HasCurrency && target.GetAttributeValue<EntityReference>("transactioncurrencyid") == null)
            target["transactioncurrencyid"] = new EntityReference("transactioncurrency", server.Organization.BaseCurrencyId);
        CampaignCosts.Complete(shape, target, null);
        BaseMoney.Create(server, shape, target);
        JoinedColumns.Create(shape, target);
        AutoNumbers.Fill(server, shape, target);
        if (shape.Name == "team" && target.GetAttributeValue<EntityReference>("administratorid") == null)
            target["administratorid"] = new EntityReference("systemuser", operation.Caller.UserId);
        foreach (Column column in shape.Required)
        {
            if (!target.Attributes.TryGetValue(column.LogicalName, out object value) || value is null or "")
                throw Fault.Of(ErrorCodes.RequiredFieldMissing, $"'{column.DisplayName}' ({column.LogicalName}) of '{shape.Name}' is required by the system. Give it a value.");
        }
    }

    private static void Defaults(TableShape shape, Entity target)
    {
        foreach (Column column in shape.Defaults)
        {
            if (target.Attributes.ContainsKey(column.LogicalName))
                continue;
            int value = column.DefaultValue!.Value;
            target[column.LogicalName] = column.Type switch
            {
                ColumnType.Boolean => value != 0,
                ColumnType.MultiSelectPicklist => new OptionSetValueCollection([new OptionSetValue(value)]),
                _ => new OptionSetValue(value),
            };
        }
    }
}
