using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Expects the platform's fault, with its code and the name of the thing.</summary>
static class Refused
{
    public static void With(uint code, string naming, Action question)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(question);
        Assert.Equal(unchecked((int)code), fault.Detail.ErrorCode);
        Assert.Contains(naming, fault.Message, StringComparison.Ordinal);
    }
}
