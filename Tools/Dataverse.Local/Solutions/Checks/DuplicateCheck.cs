using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>No id stands for two components, and no component comes twice.</summary>
internal static class DuplicateCheck
{
    public static void Check(SolutionPackage package, Problems problems)
    {
        var contents = package.Contents().ToList();
        foreach (var twice in contents.Where(item => item.Id is not null).GroupBy(item => item.Id).Where(group => group.Count() > 1))
        {
            var names = string.Join(" and ", twice.Select(item => $"{ComponentType.Name(item.Type)} '{item.Name}'"));
            problems.Add($"The id {twice.Key} is used by {names}. Give each its own id.");
        }
        foreach (var twice in contents.Where(item => item.Id is null).GroupBy(item => (item.Type, item.Name.ToLowerInvariant())).Where(group => group.Count() > 1))
            problems.Add($"The {ComponentType.Name(twice.Key.Type)} '{twice.First().Name}' is defined {twice.Count()} times. Keep one.");
        foreach (var choice in package.GlobalChoices.Concat(package.Tables.SelectMany(table => table.Columns).Select(column => column.Column.Choice).OfType<Metadata.Choice>()))
        {
            foreach (var twice in choice.Options.GroupBy(option => option.Value).Where(group => group.Count() > 1))
                problems.Add($"Choice '{choice.Name}' has the value {twice.Key} twice. Give each option its own value.");
        }
    }
}
