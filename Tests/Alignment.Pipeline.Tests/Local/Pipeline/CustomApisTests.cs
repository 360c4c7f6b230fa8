using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class CustomApisTests
{
    private const int Integer = 7;
    private const int Text = 10;

    [Fact]
    public void A_custom_API_answers_with_what_its_plugin_worked_out()
    {
        using Sandbox sandbox = new();
        string name = Double(sandbox);
        OrganizationResponse response = sandbox.Admin.Execute(new OrganizationRequest(name) { ["Number"] = 21 });
        Assert.Equal(42, response["Double"]);
    }

    [Fact]
    public void The_plugin_sees_stage_30_inside_the_transaction()
    {
        using Sandbox sandbox = new();
        string seen = "";
        sandbox.Api("tst_Look", call => seen = $"{call.Context.MessageName} {call.Context.Stage} {call.Context.IsInTransaction} {call.Context.PrimaryEntityName}");
        sandbox.Admin.Execute(new OrganizationRequest("tst_Look"));
        Assert.Equal("tst_Look 30 True none", seen);
    }

    [Fact]
    public void A_missing_parameter_is_named()
    {
        using Sandbox sandbox = new();
        string name = Double(sandbox);
        Assert.Contains("'Number'", Sandbox.Refusal(() => sandbox.Admin.Execute(new OrganizationRequest(name))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_of_the_wrong_type_is_named_with_the_right_one()
    {
        using Sandbox sandbox = new();
        string name = Double(sandbox);
        string message = Sandbox.Refusal(() => sandbox.Admin.Execute(new OrganizationRequest(name) { ["Number"] = "21" })).Message;
        Assert.Contains("must be a Integer, not a String", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_nobody_declared_is_refused_with_the_list_of_those_that_are()
    {
        using Sandbox sandbox = new();
        string name = Double(sandbox);
        string message = Sandbox.Refusal(() => sandbox.Admin.Execute(new OrganizationRequest(name) { ["Number"] = 1, ["Factor"] = 3 })).Message;
        Assert.Contains("no parameter 'Factor'", message, StringComparison.Ordinal);
        Assert.Contains("Number, Note", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_API_bound_to_a_table_wants_one_of_its_rows()
    {
        using Sandbox sandbox = new();
        Guid seen = Guid.Empty;
        sandbox.Api("tst_Bound", call => seen = call.Context.PrimaryEntityId, boundTo: "lead");
        Guid lead = sandbox.Admin.Create(Sandbox.Lead());
        sandbox.Admin.Execute(new OrganizationRequest("tst_Bound") { ["Target"] = new EntityReference("lead", lead) });
        Assert.Equal(lead, seen);
        Assert.Contains("bound to 'lead'", Sandbox.Refusal(() => sandbox.Admin.Execute(new OrganizationRequest("tst_Bound") { ["Target"] = new EntityReference("contact", lead) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_API_wrote_before_it_failed_is_gone()
    {
        using Sandbox sandbox = new();
        sandbox.Api("tst_Fails", call =>
        {
            call.System.Create(Sandbox.Lead());
            throw new InvalidPluginExecutionException("No.");
        });
        Sandbox.Refusal(() => sandbox.Admin.Execute(new OrganizationRequest("tst_Fails")));
        Assert.Empty(sandbox.All("lead"));
    }

    private static string Double(Sandbox sandbox)
    {
        Guid api = sandbox.Api("tst_Double", call => call.Context.OutputParameters["Double"] = (int)call.Context.InputParameters["Number"] * 2);
        Registration.Field(sandbox.Admin, "customapirequestparameter", api, "Number", Integer);
        Registration.Field(sandbox.Admin, "customapirequestparameter", api, "Note", Text, isOptional: true);
        Registration.Field(sandbox.Admin, "customapiresponseproperty", api, "Double", Integer);
        return "tst_Double";
    }
}
