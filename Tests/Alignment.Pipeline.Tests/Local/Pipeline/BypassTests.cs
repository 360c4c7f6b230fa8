using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class BypassTests
{
    private readonly List<string> seen = [];

    [Theory]
    [InlineData("BypassBusinessLogicExecution", "CustomSync", "asynchronous")]
    [InlineData("BypassBusinessLogicExecution", "CustomAsync", "synchronous")]
    [InlineData("BypassBusinessLogicExecution", "CustomSync,CustomAsync", "")]
    [InlineData("BypassCustomPluginExecution", true, "asynchronous")]
    [InlineData("BypassCustomPluginExecution", false, "synchronous asynchronous")]
    public void An_administrator_may_write_past_the_steps(string parameter, object value, string ran)
    {
        using Sandbox sandbox = Listening();
        Send(sandbox.Admin, parameter, value);
        Assert.Equal(ran, string.Join(' ', seen));
        Assert.Single(sandbox.All("lead"));
    }

    [Fact]
    public void Single_steps_are_passed_by_their_id()
    {
        using Sandbox sandbox = Listening();
        Guid other = sandbox.On("Create", "lead", 20, call => seen.Add("other"));
        Send(sandbox.Admin, "BypassBusinessLogicExecutionStepIds", other.ToString());
        Assert.Equal(["synchronous", "asynchronous"], seen);
    }

    [Theory]
    [InlineData("BypassBusinessLogicExecution", "CustomSync", "prvBypassCustomBusinessLogic")]
    [InlineData("BypassCustomPluginExecution", true, "prvBypassCustomPlugins")]
    public void A_seller_may_not_and_nothing_is_written(string parameter, object value, string privilege)
    {
        using Sandbox sandbox = Listening();
        IOrganizationService seller = Roles.User(sandbox, "Sven Seller", 8, "prvCreateLead", "prvReadLead");
        OrganizationServiceFault fault = Sandbox.Refusal(() => Send(seller, parameter, value));
        Assert.Contains(privilege, fault.Message, StringComparison.Ordinal);
        Assert.Equal(unchecked((int)0x80040220), fault.ErrorCode);
        Assert.Empty(sandbox.All("lead"));
        Assert.Empty(seen);
    }

    [Fact]
    public void Somebody_whose_role_holds_the_privilege_may()
    {
        using Sandbox sandbox = Listening();
        IOrganizationService robot = Roles.User(sandbox, "Ida Import", 8, "prvCreateLead", "prvReadLead", "prvBypassCustomBusinessLogic");
        Send(robot, "BypassBusinessLogicExecution", "CustomSync");
        Assert.Equal(["asynchronous"], seen);
    }

    [Fact]
    public void It_holds_for_every_row_of_a_bulk_write()
    {
        using Sandbox sandbox = Listening();
        CreateMultipleRequest request = new() { Targets = ManyRowsTests.Rows(Sandbox.Lead(), Sandbox.Lead()) };
        request["BypassBusinessLogicExecution"] = "CustomSync,CustomAsync";
        sandbox.Admin.Execute(request);
        Assert.Empty(seen);
        Assert.Equal(2, sandbox.All("lead").Count);
    }

    [Fact]
    public void It_does_not_hold_for_what_plug_ins_write_in_turn()
    {
        using Sandbox sandbox = Listening();
        sandbox.On("Create", "contact", 40, call => call.System.Create(Sandbox.Lead()));
        CreateRequest request = new() { Target = new Entity("contact") { ["lastname"] = "Weber" } };
        request["BypassBusinessLogicExecution"] = "CustomAsync";
        sandbox.Admin.Execute(request);
        Assert.Equal(["synchronous", "asynchronous"], seen);
    }

    [Theory]
    [InlineData("BypassBusinessLogicExecution", "Everything")]
    [InlineData("BypassBusinessLogicExecutionStepIds", "soon")]
    [InlineData("BypassCustomPluginExecution", "yes")]
    public void A_wish_that_makes_no_sense_is_refused(string parameter, object value)
    {
        using Sandbox sandbox = Listening();
        Assert.Contains(parameter, Sandbox.Refusal(() => Send(sandbox.Admin, parameter, value)).Message, StringComparison.Ordinal);
        Assert.Empty(sandbox.All("lead"));
    }

    private Sandbox Listening()
    {
        Sandbox sandbox = new();
        sandbox.On("Create", "lead", 20, call => seen.Add("synchronous"));
        sandbox.On("CreateMultiple", "lead", 40, call => seen.Add("asynchronous"), step => step["mode"] = new OptionSetValue(1));
        return sandbox;
    }

    private static void Send(IOrganizationService service, string parameter, object value)
    {
        CreateRequest request = new() { Target = Sandbox.Lead() };
        request[parameter] = value;
        service.Execute(request);
    }
}
