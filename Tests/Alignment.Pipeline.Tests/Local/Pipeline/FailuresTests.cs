using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class FailuresTests
{
    private const int Refused = unchecked((int)0x80040265);
    private const int Unexpected = unchecked((int)0x80040224);

    [Fact]
    public void A_refusal_reaches_the_person_word_for_word()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call => throw new InvalidPluginExecutionException("Give the lead a phone number."));
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead()));
        Assert.Equal(Refused, fault.ErrorCode);
        Assert.Equal("Give the lead a phone number.", fault.Message);
        Assert.Equal(sandbox.Clock.Now, fault.Timestamp);
    }

    [Fact]
    public void A_refusal_with_its_own_code_carries_it()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call => throw new InvalidPluginExecutionException(OperationStatus.Canceled, 4711, "No."));
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead()));
        Assert.Equal(Refused, fault.ErrorCode);
        Assert.Equal(4711, fault.ErrorDetails["SubErrorCode"]);
    }

    [Fact]
    public void Any_other_exception_is_an_unexpected_error_of_the_plugin_with_its_trace()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call =>
        {
            call.Trace.Trace("Before {0}", 1);
            throw new InvalidOperationException("Sequence contains no elements");
        });
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead()));
        Assert.Equal(Unexpected, fault.ErrorCode);
        Assert.Contains("Sequence contains no elements", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Before 1", fault.TraceText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trace_log_remembers_who_ran_and_what_they_said()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call => call.Trace.Trace("Judged"));
        sandbox.Dataverse.TraceLog.Clear();
        sandbox.Admin.Create(Sandbox.Lead());
        TraceEntry entry = Assert.Single(sandbox.Dataverse.TraceLog.Entries);
        Assert.Equal("lead", entry.PrimaryEntity);
        Assert.Contains("Judged", entry.Text, StringComparison.Ordinal);
        Assert.Null(entry.Exception);
    }

    [Fact]
    public void An_unknown_message_is_refused_by_name()
    {
        using Sandbox sandbox = new();
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Execute(new OrganizationRequest("BulkDelete")));
        Assert.Equal("Message 'BulkDelete' is not supported by Dataverse.Local yet.", fault.Message);
    }

    [Fact]
    public void A_row_that_is_not_there_is_named()
    {
        using Sandbox sandbox = new();
        Guid nobody = new("11111111-2222-3333-4444-555555555555");
        Assert.Equal($"lead With Id = {nobody} Does Not Exist", Sandbox.Refusal(() => sandbox.Admin.Retrieve("lead", nobody, new(true))).Message);
        Assert.Equal($"lead With Id = {nobody} Does Not Exist", Sandbox.Refusal(() => sandbox.Admin.Delete("lead", nobody)).Message);
        Assert.Equal($"lead With Id = {nobody} Does Not Exist", Sandbox.Refusal(() => sandbox.Admin.Update(new Entity("lead", nobody) { ["jobtitle"] = "CEO" })).Message);
    }

    [Fact]
    public void A_column_that_is_not_there_is_named()
    {
        using Sandbox sandbox = new();
        OrganizationServiceFault fault = Sandbox.Refusal(() => sandbox.Admin.Create(new Entity("lead") { ["shoesize"] = 43 }));
        Assert.Contains("shoesize", fault.Message, StringComparison.Ordinal);
        Assert.Empty(sandbox.All("lead"));
    }

    [Fact]
    public void A_lookup_to_nowhere_is_refused()
    {
        using Sandbox sandbox = new();
        Entity lead = Sandbox.Lead();
        lead["campaignid"] = new EntityReference("campaign", Guid.NewGuid());
        Assert.Equal(unchecked((int)0x80040217), Sandbox.Refusal(() => sandbox.Admin.Create(lead)).ErrorCode);
    }

    [Fact]
    public void Service_endpoints_are_refused_by_name()
    {
        using Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call => call.Services.GetService(typeof(IServiceEndpointNotificationService)));
        Assert.Contains("IServiceEndpointNotificationService", Sandbox.Refusal(() => sandbox.Admin.Create(Sandbox.Lead())).Message, StringComparison.Ordinal);
    }
}
