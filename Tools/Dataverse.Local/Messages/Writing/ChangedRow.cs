using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Sales;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>Everything that follows from a change of a row.</summary>
internal static class ChangedRow
{
    public static void Complete(Server server, Operation operation, Entity target)
    {
        TableShape shape = operation.Shape!;
        Entity before = operation.Before!;
        foreach (Column column in shape.Required)
        {
            if (target.Attributes.TryGetValue(column.LogicalName, out object value) && value is null or "")
                throw Fault.Of(ErrorCodes.RequiredFieldMissing, $"'{column.DisplayName}' ({column.LogicalName}) of '{shape.Name}' is required by the system and cannot be emptied.");
        }
        if (shape.HasOwner && target.Attributes.ContainsKey("ownerid"))
        {
            EntityReference owner = target.GetAttributeValue<EntityReference>("ownerid")
                ?? throw Fault.Of(ErrorCodes.InvalidArgument, $"A row of '{shape.Name}' cannot be without an owner. Give it a systemuser or a team.");
            Owners.Set(server, shape, target, owner);
        }
        States.Update(shape, target, before);
        Reopening.Complete(shape, target, before);
        Endings.Complete(operation, shape, target, before);
        Stamps.Modified(operation, shape, target);
        CampaignCosts.Complete(shape, target, before);
        BaseMoney.Update(server, shape, target, before);
        JoinedColumns.Update(shape, target, before);
    }
}
