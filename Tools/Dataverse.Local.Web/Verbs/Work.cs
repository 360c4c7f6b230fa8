using Dataverse.Local.Web.Calls;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Verbs;

/// <summary>A request that writes, made ready: it runs alone, or with others in the transaction of a change set.</summary>
/// <param name="Request">What the organisation service is to do.</param>
/// <param name="Answer">Makes the answer when it is done.</param>
/// <param name="Row">The row that it is about, for later requests of the same change set; null when it is about none or many.</param>
internal sealed record Work(OrganizationRequest Request, Func<OrganizationResponse, ApiAnswer> Answer, Entity? Row = null)
{
    public ApiAnswer Run(Call call) => Answer(call.Service.Execute(Request));
}
