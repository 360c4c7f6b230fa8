using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Alignment.Parity.Tests.Sdk;

public sealed class A_refusal_and_a_fault
{
    [Fact]
    public void A_refusal_carries_the_sentence_and_fails_the_operation()
    {
        var refusal = new InvalidPluginExecutionException("The definition is frozen.");

        Assert.Equal("The definition is frozen.", refusal.Message);
        Assert.Equal(OperationStatus.Failed, refusal.Status);
        Assert.Equal((0, PluginHttpStatusCode.NotSet), (refusal.ErrorCode, refusal.HttpStatus));
        Assert.Empty(refusal.ExceptionDetails);
    }

    [Fact]
    public void A_refusal_may_say_how_and_with_which_number()
    {
        var refusal = new InvalidPluginExecutionException(OperationStatus.Canceled, 4711, "No.", PluginHttpStatusCode.Conflict);

        Assert.Equal((OperationStatus.Canceled, 4711, PluginHttpStatusCode.Conflict), (refusal.Status, refusal.ErrorCode, refusal.HttpStatus));
    }

    [Fact]
    public void A_refusal_keeps_its_cause()
    {
        var cause = new InvalidOperationException("row is locked");

        Assert.Same(cause, new InvalidPluginExecutionException("Try again.", cause).InnerException);
    }

    [Fact]
    public void A_fault_shows_its_reason_and_keeps_its_details()
    {
        var detail = new OrganizationServiceFault { ErrorCode = -2147220969, Message = "lead With Id = … Does Not Exist" };

        var fault = new FaultException<OrganizationServiceFault>(detail, new FaultReason(detail.Message));

        Assert.Same(detail, fault.Detail);
        Assert.Equal(detail.Message, fault.Message);
        Assert.Equal("Sender", fault.Code.Name);
        Assert.IsAssignableFrom<FaultException>(fault);
    }

    [Fact]
    public void A_fault_without_a_reason_says_so() =>
        Assert.Contains("did not specify a Reason", new FaultException<OrganizationServiceFault>(new OrganizationServiceFault()).Message);
}
