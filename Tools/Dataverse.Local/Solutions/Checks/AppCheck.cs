namespace Dataverse.Local.Solutions.Checks;

/// <summary>Apps and site maps name only tables, dashboards and roles that exist.</summary>
internal static class AppCheck
{
    public static void Check(Review review)
    {
        foreach (var app in review.Package.Apps)
        {
            foreach (var component in app.Components.Where(component => component.Type == ComponentType.Table))
                NeedTable(review, $"App '{app.UniqueName}'", component.SchemaName);
            foreach (var role in app.Roles.Where(role => !IsStockRole(role) && review.Package.Roles.All(own => own.Id != role) && !review.Target.Exists("role", role)))
                review.Problems.Add($"App '{app.UniqueName}' is for the role {role}, which is neither in the zip nor there already. Add the role or remove it from the app.");
        }
        foreach (var map in review.Package.SiteMaps)
        {
            foreach (var area in map.Xml.Descendants("SubArea"))
                NeedTable(review, $"Site map '{map.UniqueName}'", area.Attribute("Entity")?.Value);
        }
    }

    /// <summary>System Administrator and System Customizer appear with the ids of their templates.</summary>
    private static bool IsStockRole(Guid id) =>
        id == new Guid("627090ff-40a3-4053-8790-584edc5be201") || id == new Guid("119f245c-3cc8-4b62-b31c-d1a046ced15d");

    private static void NeedTable(Review review, string what, string? table)
    {
        if (table is not null && !review.Next.TryTable(table.ToLowerInvariant(), out _))
            review.Problems.Add($"{what} shows the table '{table}', which does not exist. Correct the table or import the solution that brings it first.");
    }
}
