using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Verbs;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Operations;

/// <summary>Operations that are called on no row: /WhoAmI, /WinOpportunity and most custom APIs.</summary>
internal static class Unbound
{
    public static ApiAnswer Answer(Call call) => Prepare(call).Run(call);

    public static Work Prepare(Call call)
    {
        var segment = call.Path[0];
        var operation = OperationFinder.Find(call, segment.Name, Binding.Unbound, null);
        return Prepare(call, operation, segment, null, null);
    }

    /// <param name="call">The request.</param>
    /// <param name="operation">What is called.</param>
    /// <param name="segment">Where in the address it stands.</param>
    /// <param name="row">The row it is called on; null for none.</param>
    /// <param name="table">The table whose set it is called on; null for none.</param>
    public static Work Prepare(Call call, Operation operation, Segment segment, EntityReference? row, string? table)
    {
        OperationFinder.DemandMethod(call, operation);
        call.Options.Allow($"of '{operation.Name}'");
        var request = new OrganizationRequest(operation.Name);
        if (operation.IsFunction)
            Arguments.FromAddress(call, operation, request, segment.Argument);
        else
            Arguments.FromBody(call, operation, request, table);
        if (row is not null)
            request[operation.RowParameter] = row;
        return new Work(request.WithExtras(call), response => OperationAnswer.Of(call, operation, response.Results).Applying(call.Prefer));
    }
}
