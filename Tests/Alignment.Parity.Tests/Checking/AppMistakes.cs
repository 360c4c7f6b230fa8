namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes in apps and site maps.</summary>
internal static class AppMistakes
{
    public static IEnumerable<Mistake> All =>
    [
        new("app", "a site map with another name than its app", tree =>
        {
            tree.Set(Orchard.SiteMap, "SiteMapUniqueName", "orc_Other");
            tree.Replace("Other/Solution.xml", "type=\"62\" schemaName=\"orc_App\"", "type=\"62\" schemaName=\"orc_Other\"");
        }),
        new("app", "a site map that shows a table the app does not bring", tree => tree.Replace(Orchard.SiteMap, "Entity=\"orc_tree\"", "Entity=\"lead\"")),
        new("app", "a site map that opens a view that is not there", tree => tree.Replace(Orchard.SiteMap, "Entity=\"orc_tree\"", "Url=\"/main.aspx?pagetype=entitylist&amp;etn=orc_tree&amp;viewid=5b1f7a10-0000-4000-8000-000000000999&amp;viewType=1039\"")),
        new("app", "a dashboard that is not there", tree => tree.Replace(Orchard.App, "000000000060}", "000000000061}")),
        new("app", "a role that is not there", tree => tree.Replace(Orchard.App, "000000000020}", "000000000021}")),
        new("app", "two places in the site map with one id", tree => tree.Replace(Orchard.SiteMap, "Id=\"orc_trees\"", "Id=\"orc_group\"")),
    ];
}
