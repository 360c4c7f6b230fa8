using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Messages.Sales;

/// <summary>Closes an opportunity as won or lost, with a completed activity that tells how.</summary>
/// <param name="name">What steps call the message: Win or Lose.</param>
/// <param name="state">The state the opportunity gets.</param>
internal sealed class CloseOpportunityMessage(string name, int state) : Message(name)
{
    private const string Table = "opportunity";
    private const string Activity = "opportunityclose";
    private const int Won = 1;
    private const int Completed = 1;
    private static readonly string[] SetByTheServer = ["statecode"];

    public override bool IsCompound => true;

    public override void Open(Server server, Operation operation)
    {
        Entity close = Close(operation);
        if (close.LogicalName != Activity)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"'OpportunityClose' of message '{Name}' must be a row of '{Activity}', not of '{close.LogicalName}'.");
        EntityReference opportunity = close.GetAttributeValue<EntityReference>("opportunityid")
            ?? throw Fault.Of(ErrorCodes.MissingOpportunityId, $"The opportunity id is missing or invalid. Set opportunityid of the OpportunityClose of message '{Name}'.");
        operation.Shape = server.Shape(Table);
        operation.PrimaryId = opportunity.Id = RowFinder.IdOf(server, opportunity);
        operation.Input.Needed<OptionSetValue>("Status", Name);
    }

    public override void Prepare(Server server, Operation operation) =>
        operation.Before ??= server.Rows.Read(Table, operation.PrimaryId, Snapshots.Columns(operation.Shape!, operation.Plan))
            ?? throw RowFinder.Missing(operation.Shape!, operation.PrimaryId);

    public override void Authorize(Server server, Operation operation) =>
        Guard.Demand(operation.Caller, AccessRight.Write, operation.Shape!, operation.Before!);

    public override void Run(Server server, Operation operation)
    {
        Entity opportunity = server.Rows.Read(Table, operation.PrimaryId, new ColumnSet("name", "statecode", "estimatedvalue", "transactioncurrencyid"))
            ?? throw RowFinder.Missing(operation.Shape!, operation.PrimaryId);
        StateModel states = operation.Shape!.State!;
        int before = opportunity.GetAttributeValue<OptionSetValue>("statecode")?.Value ?? states.First;
        if (before != states.First)
            throw Fault.Of(ErrorCodes.OpportunityIsAlreadyClosed, $"The opportunity is already closed. '{opportunity.GetAttributeValue<string>("name")}' ({opportunity.Id}) is {states.Label(before)}; reopen it first.");
        Entity close = Complete(server, operation, opportunity);
        Send(server, operation, "Create", close, SetByTheServer);
        Entity change = new(Table, operation.PrimaryId)
        {
            ["actualclosedate"] = close.GetAttributeValue<DateTime>("actualend").Date,
            ["statecode"] = new OptionSetValue(state),
            ["statuscode"] = operation.Input.Needed<OptionSetValue>("Status", Name),
        };
        if (close.GetAttributeValue<Money>("actualrevenue") is { } revenue)
            change["actualvalue"] = new Money(revenue.Value);
        Send(server, operation, "Update", change);
    }

    /// <summary>What the caller left open: it ends now, a won deal earns what was estimated.</summary>
    private Entity Complete(Server server, Operation operation, Entity opportunity)
    {
        Entity close = Copies.Of(Close(operation));
        close["actualend"] = close.GetAttributeValue<DateTime?>("actualend") ?? server.Now;
        if (state == Won && close.GetAttributeValue<Money>("actualrevenue") == null && opportunity.GetAttributeValue<Money>("estimatedvalue") is { } estimate)
            close["actualrevenue"] = new Money(estimate.Value);
        if (close.GetAttributeValue<EntityReference>("transactioncurrencyid") == null && opportunity.GetAttributeValue<EntityReference>("transactioncurrencyid") is { } currency)
            close["transactioncurrencyid"] = currency;
        if (close.GetAttributeValue<EntityReference>("regardingobjectid") == null)
            close["regardingobjectid"] = new EntityReference(Table, opportunity.Id);
        close["statecode"] = new OptionSetValue(Completed);
        close["statuscode"] = new OptionSetValue(server.Shape(Activity).State!.DefaultStatus(Completed));
        return close;
    }

    private Entity Close(Operation operation) => operation.Input.Needed<Entity>("OpportunityClose", Name);

    private static void Send(Server server, Operation operation, string message, Entity target, string[]? columns = null)
    {
        ParameterCollection input = [];
        input["Target"] = target;
        server.Pipeline.Forward(operation, message, input, columns);
    }
}
