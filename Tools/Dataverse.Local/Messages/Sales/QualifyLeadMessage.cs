using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Sales;

/// <summary>
/// Makes an account, a contact and an opportunity of a lead, in this order and as the caller wants, and closes the lead as qualified.
/// </summary>
internal sealed class QualifyLeadMessage() : Message("QualifyLead")
{
    private const string Table = "lead";

    public override bool IsCompound => true;

    public override void Open(Server server, Operation operation)
    {
        EntityReference lead = operation.Input.Needed<EntityReference>("LeadId", Name);
        if (lead.LogicalName != Table)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"QualifyLead qualifies a lead, not a row of '{lead.LogicalName}'. Give a lead as LeadId.");
        operation.Shape = server.Shape(Table);
        operation.PrimaryId = lead.Id = RowFinder.IdOf(server, lead);
        foreach (string wish in new[] { "CreateAccount", "CreateContact", "CreateOpportunity" })
            operation.Input.NeededValue<bool>(wish, Name);
        operation.Input.Needed<OptionSetValue>("Status", Name);
        if (operation.Input.Optional<EntityReference>("ProcessInstanceId") != null)
            throw Fault.NotSupported("the request parameter 'ProcessInstanceId': there are no business process flows here");
    }

    public override void Prepare(Server server, Operation operation) =>
        operation.Before ??= server.Rows.Read(Table, operation.PrimaryId, Snapshots.Columns(operation.Shape!, operation.Plan))
            ?? throw RowFinder.Missing(operation.Shape!, operation.PrimaryId);

    public override void Authorize(Server server, Operation operation)
    {
        Guard.Demand(operation.Caller, AccessRight.Read, operation.Shape!, operation.Before!);
        string privilege = server.Shape("account").Privileges[(int)AccessRight.Create];
        if (operation.Input.NeededValue<bool>("CreateAccount", Name) && operation.Caller.User.DepthOf(privilege) == Depth.None)
            throw Fault.Of(ErrorCodes.CannotQualifyLead, $"You can't qualify this lead because you don't have permission to create accounts. Work with your system administrator to create the account and then try again. ({operation.Caller.User.Name} is missing {privilege}.)");
    }

    public override void Run(Server server, Operation operation)
    {
        Entity lead = server.Rows.Read(Table, operation.PrimaryId) ?? throw RowFinder.Missing(operation.Shape!, operation.PrimaryId);
        StateModel states = operation.Shape!.State!;
        int state = lead.GetAttributeValue<OptionSetValue>("statecode")?.Value ?? states.First;
        if (state != states.First)
            throw Fault.Of(ErrorCodes.LeadAlreadyInClosedState, $"The lead is already closed. '{lead.GetAttributeValue<string>("fullname")}' ({lead.Id}) is {states.Label(state)}; reopen it first.");
        new Qualification(server, operation, lead).Run();
    }
}
