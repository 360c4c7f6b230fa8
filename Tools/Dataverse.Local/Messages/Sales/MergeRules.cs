using System.ServiceModel;
using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Sales;

/// <summary>When two rows may be made one.</summary>
internal static class MergeRules
{
    private const string Privilege = "prvMerge";

    /// <summary>What a row hangs below; a merge must not tear it away unnoticed, nor hang a row below itself.</summary>
    private static readonly Dictionary<string, string[]> ParentColumns = new()
    {
        ["lead"] = ["parentaccountid", "parentcontactid"],
        ["account"] = ["parentaccountid"],
        ["contact"] = ["parentcustomerid"],
    };

    public static void DemandRights(Operation operation)
    {
        UserRights user = operation.Caller.User;
        if (user.IsUnlimited)
            return;
        if (user.DepthOf(Privilege) == Depth.None)
            throw Fault.Of(ErrorCodes.MergeSecurityError, $"Merge is not allowed: caller does not have the privilege or access. {user.Name} is missing {Privilege}.");
        foreach (Operation row in new[] { operation, operation.Second! })
        {
            try
            {
                Guard.Demand(operation.Caller, AccessRight.Write, row.Shape!, row.Before!);
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                throw Fault.Of(ErrorCodes.MergeSecurityError, $"Merge is not allowed: caller does not have the privilege or access. {fault.Detail.Message}");
            }
        }
    }

    public static void Demand(Server server, Operation operation)
    {
        Entity master = Row(server, operation);
        Entity subordinate = Row(server, operation.Second!);
        DemandActive(operation.Shape!, master);
        DemandActive(operation.Shape!, subordinate);
        bool asksForParents = operation.Input.Optional<bool?>("PerformParentingChecks") == true;
        foreach (string column in ParentColumns[operation.TableName])
        {
            Guid? above = Parent(master, column);
            Guid? other = Parent(subordinate, column);
            if (above == subordinate.Id)
                throw Fault.Of(ErrorCodes.MergeCyclicalParentingError, $"Merge could create cyclical parenting: the {operation.TableName} {master.Id} hangs below {subordinate.Id} ({column}). Merge the other way round.");
            if (!asksForParents || other == null || other == above)
                continue;
            throw above == null
                ? Fault.Of(ErrorCodes.MergeLossOfParentingWarning, $"Merge warning: sub-entity might lose parenting. {column} of {subordinate.Id} is {other}, the master has none. Set PerformParentingChecks to false to merge all the same.")
                : Fault.Of(ErrorCodes.MergeDifferentlyParentedWarning, $"Merge warning: sub-entity will be differently parented. {column} of {subordinate.Id} is {other}, of the master {above}. Set PerformParentingChecks to false to merge all the same.");
        }
    }

    private static void DemandActive(TableShape shape, Entity row)
    {
        int state = row.GetAttributeValue<OptionSetValue>("statecode")?.Value ?? shape.State!.First;
        if (row.GetAttributeValue<bool?>("merged") == true)
            throw Fault.Of(ErrorCodes.MergeEntityNotActiveError, $"Merge cannot be performed on entity that is inactive: the {shape.Name} {row.Id} was merged into {Parent(row, "masterid")} before. Merge with that row.");
        if (state != shape.State!.First)
            throw Fault.Of(ErrorCodes.MergeEntityNotActiveError, $"Merge cannot be performed on entity that is inactive: the {shape.Name} {row.Id} is {shape.State.Label(state)}. Reopen it first.");
    }

    private static Guid? Parent(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    private static Entity Row(Server server, Operation operation) =>
        server.Rows.Read(operation.TableName, operation.PrimaryId) ?? throw RowFinder.Missing(operation.Shape!, operation.PrimaryId);
}
