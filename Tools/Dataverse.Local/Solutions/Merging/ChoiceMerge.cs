using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Merging;

/// <summary>
/// Global choices. The solution that brought a choice replaces it; another solution, or one that extends a choice of the platform, only adds options.
/// Columns hold a copy of their choice, which is renewed.
/// </summary>
internal static class ChoiceMerge
{
    public static void Add(CatalogDraft draft, SolutionPackage package)
    {
        foreach (var choice in package.GlobalChoices)
        {
            var there = draft.Choices.GetValueOrDefault(choice.Name);
            var merged = there is null || there.Solution == package.Name
                ? choice with { Solution = package.Name }
                : there with { Options = [.. there.Options, .. choice.Options.Where(option => there.Find(option.Value) is null)] };
            draft.Put(merged);
            if (there is not null)
                Renew(draft, merged);
        }
    }

    private static void Renew(CatalogDraft draft, Choice choice)
    {
        foreach (var table in draft.Tables.Values.ToList())
        {
            foreach (var column in table.Columns.Values.Where(column => column.Choice is { IsGlobal: true } used && used.Name == choice.Name).ToList())
                draft.Put(table.LogicalName, column with { Choice = choice });
        }
    }
}
