using Alignment.Pipeline.Tests.Local.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Sales;

public sealed class Qualifying_is_refused : IDisposable
{
    private const int Global = 8;
    private readonly SalesFloor floor = new();

    private Sandbox Sandbox => floor.Sandbox;

    public void Dispose() => floor.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void For_a_lead_that_is_closed(int state)
    {
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        Sandbox.Admin.Update(new Entity("lead", lead) { ["statecode"] = new OptionSetValue(state) });
        Assert.Equal(unchecked((int)0x80040519), Sandbox.Refusal(() => floor.Run(SalesFloor.Qualify(lead))).ErrorCode);
    }

    [Fact]
    public void For_a_lead_that_is_not_there() => Assert.Equal(
        unchecked((int)0x80040217),
        Sandbox.Refusal(() => floor.Run(SalesFloor.Qualify(Guid.NewGuid()))).ErrorCode);

    [Fact]
    public void To_someone_who_may_not_create_accounts()
    {
        IOrganizationService seller = Roles.User(Sandbox, "Sven Seller", Global, "prvReadLead", "prvWriteLead", "prvCreateContact", "prvCreateOpportunity");
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        Assert.Equal(unchecked((int)0x80081018), Sandbox.Refusal(() => seller.Execute(SalesFloor.Qualify(lead))).ErrorCode);
    }

    [Fact]
    public void To_someone_who_may_not_create_one_of_the_other_rows()
    {
        IOrganizationService seller = Roles.User(
            Sandbox, "Sven Seller", Global, "prvReadLead", "prvWriteLead", "prvAppendToLead", "prvCreateAccount", "prvAppendAccount", "prvCreateContact", "prvAppendContact", "prvAppendToAccount");
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        OrganizationServiceFault fault = Sandbox.Refusal(() => seller.Execute(SalesFloor.Qualify(lead)));
        Assert.Equal(unchecked((int)0x80040220), fault.ErrorCode);
        Assert.Contains("prvCreateOpportunity", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Sandbox.All("account"));
    }

    [Fact]
    public void With_a_status_of_another_state()
    {
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        QualifyLeadRequest request = SalesFloor.Qualify(lead);
        request.Status = new OptionSetValue(4);
        Assert.Equal(unchecked((int)0x80048408), Sandbox.Refusal(() => floor.Run(request)).ErrorCode);
        Assert.Empty(Sandbox.All("account"));
    }

    [Fact]
    public void Without_saying_what_to_create()
    {
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        QualifyLeadRequest request = new() { LeadId = new EntityReference("lead", lead), CreateAccount = true, CreateContact = true, Status = new OptionSetValue(3) };
        Assert.Contains("CreateOpportunity", Sandbox.Refusal(() => floor.Run(request)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_instance_of_a_process_because_there_are_none()
    {
        Guid lead = Sandbox.Admin.Create(SalesFloor.Lead());
        QualifyLeadRequest request = SalesFloor.Qualify(lead);
        request.ProcessInstanceId = new EntityReference("leadtoopportunitysalesprocess", Guid.NewGuid());
        Assert.Contains("business process flows", Sandbox.Refusal(() => floor.Run(request)).Message, StringComparison.Ordinal);
    }
}
