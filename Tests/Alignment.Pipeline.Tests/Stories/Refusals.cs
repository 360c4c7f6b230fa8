using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Stories;

public static class Refusals
{
    /// <summary>The person is told this, all of it in one message; nothing is saved.</summary>
    public static OrganizationServiceFault Refused(this Action attempt, params string[] words)
    {
        var fault = Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(attempt).Detail;
        foreach (var word in words) Assert.Contains(word, fault.Message, StringComparison.OrdinalIgnoreCase);
        return fault;
    }
}
