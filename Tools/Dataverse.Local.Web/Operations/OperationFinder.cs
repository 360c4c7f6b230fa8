using System.Reflection;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Operations;

/// <summary>Finds the operation that an address names.</summary>
internal static class OperationFinder
{
    private const string Prefix = "Microsoft.Dynamics.CRM.";
    private static readonly Assembly[] Sdk = [typeof(OrganizationRequest).Assembly, typeof(WhoAmIRequest).Assembly];

    public static bool IsQualified(string segment) => segment.StartsWith(Prefix, StringComparison.Ordinal);

    /// <exception cref="ApiFault">There is none, or it is called on something else, or in another way.</exception>
    public static Operation Find(Call call, string segment, Binding binding, string? table)
    {
        var name = IsQualified(segment) ? segment[Prefix.Length..] : segment;
        var operation = PlatformOperations.Find(name) ?? CustomApis.Find(call, name) ?? throw None(name);
        if (operation.Binding != binding || (operation.Table ?? table) != table)
            throw new ApiFault(404, ApiFault.ResourceNotFound, $"Resource not found for the segment '{segment}': '{name}' is {Where(call, operation)}.");
        return operation;
    }

    /// <summary>A message of the platform that is not offered here, or nothing that exists.</summary>
    public static ApiFault None(string name) => Sdk.Any(assembly => assembly.GetTypes().Any(type => type.Name == $"{name}Request"))
        ? ApiFault.NotSupported($"the operation '{name}'")
        : ApiFault.NoSegment(name);

    public static void DemandMethod(Call call, Operation operation)
    {
        if (call.Request.Method != (operation.IsFunction ? "GET" : "POST"))
            throw ApiFault.WrongMethod(call.Request.Method, $"'{operation.Name}', which is {(operation.IsFunction ? "a function: use GET" : "an action: use POST")}");
    }

    private static string Where(Call call, Operation operation)
    {
        var set = operation.Table is { } table && call.Model.HasTable(table) ? call.Model.Table(table).Set : "a set";
        return operation.Binding switch
        {
            Binding.Row => $"called on one row, as in /{set}(id)/{Prefix}{operation.Name}",
            Binding.Collection => $"called on a set, as in /{set}/{Prefix}{operation.Name}",
            _ => $"called on nothing, as in /{operation.Name}",
        };
    }
}
