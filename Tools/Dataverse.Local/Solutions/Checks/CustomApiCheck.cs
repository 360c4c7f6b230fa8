using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>Every custom API has its plug-in type, its table and sound fields.</summary>
internal static class CustomApiCheck
{
    public static void Check(Review review)
    {
        foreach (var api in review.Package.CustomApis)
            review.Problems.AddRange([.. Handler(api, review), .. Binding(api, review), .. Fields(api)]);
    }

    private static IEnumerable<string> Handler(CustomApiPart api, Review review)
    {
        if (api.PluginTypeId is { } id && review.PluginType(id) is null && !review.Target.Exists("plugintype", id))
            yield return $"Custom API '{api.UniqueName}' runs the plug-in type {id}, which is neither in the zip nor there already. Add the plug-in type or correct plugintypeid.";
    }

    private static IEnumerable<string> Binding(CustomApiPart api, Review review)
    {
        if (api.BindingType != 0 && (api.BoundTable is not { } table || !review.Next.TryTable(table, out _)))
            yield return $"Custom API '{api.UniqueName}' is bound to the table '{api.BoundTable}', which does not exist. Correct boundentitylogicalname.";
        if (api.ExecutePrivilege is { } privilege && RoleCheck.Judge(privilege, review) is { } problem)
            yield return $"Custom API '{api.UniqueName}' asks for the privilege '{privilege}', {problem}";
        if (api.IsFunction && api.Properties.Count == 0)
            yield return $"Custom API '{api.UniqueName}' is a function without a response property. Add one or make it an action.";
    }

    private static IEnumerable<string> Fields(CustomApiPart api)
    {
        foreach (var field in api.Parameters.Concat(api.Properties).Where(field => field.Type is < 0 or > 12))
            yield return $"'{field.UniqueName}' of custom API '{api.UniqueName}' has the type {field.Type}. Use 0 to 12.";
        foreach (var property in api.Properties.Where(property => property.IsOptional is not null))
            yield return $"Response property '{property.UniqueName}' of custom API '{api.UniqueName}' says isoptional. Only request parameters can be optional: remove it.";
        foreach (var twice in api.Parameters.GroupBy(field => field.UniqueName).Concat(api.Properties.GroupBy(field => field.UniqueName)).Where(group => group.Count() > 1))
            yield return $"Custom API '{api.UniqueName}' has '{twice.Key}' twice. Rename one.";
    }
}
