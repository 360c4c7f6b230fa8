using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Merging;

/// <summary>Adds a solution's metadata to what is there, and finds what does not fit.</summary>
internal static class CatalogMerge
{
    public static Catalog Add(Catalog current, SolutionPackage package, Problems problems)
    {
        var draft = new CatalogDraft(current);
        ChoiceMerge.Add(draft, package);
        foreach (var table in package.Tables)
            TableMerge.Add(draft, table, package.Name, problems);
        RelationshipMerge.Add(draft, package, problems);
        foreach (var table in package.Tables)
            KeyMerge.Add(draft, table, package.Name, problems);
        return draft.Finish();
    }
}
