using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages;

/// <summary>Gives a typed request its typed response, and a late-bound request the plain one.</summary>
internal static class Responses
{
    private static readonly ConcurrentDictionary<Type, Type> TypedResponses = new();

    private static readonly (string Inside, string Outside)[] Renames =
    [
        ("BusinessEntity", "Entity"),
        ("BusinessEntityCollection", "EntityCollection"),
    ];

    public static OrganizationResponse For(OrganizationRequest request, ParameterCollection results)
    {
        Type type = TypedResponses.GetOrAdd(request.GetType(), Response);
        OrganizationResponse response = (OrganizationResponse)Activator.CreateInstance(type)!;
        response.ResponseName = request.RequestName;
        response.Results = Renamed(results);
        return response;
    }

    /// <summary>Plug-ins know the rows of a Retrieve by another name than callers do.</summary>
    private static ParameterCollection Renamed(ParameterCollection results)
    {
        foreach ((string inside, string outside) in Renames)
        {
            if (!results.TryGetValue(inside, out object rows))
                continue;
            ParameterCollection renamed = [];
            renamed[outside] = rows;
            return renamed;
        }
        return results;
    }

    private static Type Response(Type request)
    {
        if (request == typeof(OrganizationRequest) || !request.Name.EndsWith("Request", StringComparison.Ordinal))
            return typeof(OrganizationResponse);
        string name = $"{request.Namespace}.{request.Name[..^"Request".Length]}Response";
        return request.Assembly.GetType(name) ?? typeof(OrganizationResponse);
    }
}
