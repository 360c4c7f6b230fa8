using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Merging;

/// <summary>One column of a solution beside what is there.</summary>
internal static class ColumnMerge
{
    /// <returns>The column to put, or null when the one that is there stays.</returns>
    public static Column? Add(CatalogDraft draft, string table, ColumnPart part, string solution, Problems problems)
    {
        var column = part.Column with { Solution = solution, Choice = Choice(draft, table, part, problems) };
        var what = $"Column '{column.LogicalName}' of table '{table}'";
        if (column.Type is ColumnType.String or ColumnType.Memo && column.MaxLength is null && !column.IsLogical)
            problems.Add($"{what} is text without MaxLength. Give it one.");
        if (draft.Tables[table].Columns.GetValueOrDefault(column.LogicalName) is not { } there)
            return column;
        if (there.Type != column.Type)
        {
            problems.Add($"{what} is {there.Type} and would become {column.Type}, which is fixed for ever. Add a column of another name instead.");
            return null;
        }
        if (there.Solution != solution)
            return WithMoreOptions(there, column);
        return column with { Targets = there.Targets };
    }

    /// <summary>A column of somebody else stays as it is, but for options that its own choice lacks: an organisation may add some.</summary>
    private static Column? WithMoreOptions(Column there, Column given)
    {
        if (there.Type != ColumnType.Picklist || there.Choice is not { IsGlobal: false } choice || given.Choice is not { } more)
            return null;
        var added = more.Options.Where(option => choice.Find(option.Value) is null).ToList();
        return added.Count == 0 ? null : there with { Choice = choice with { Options = [.. choice.Options, .. added] } };
    }

    private static Choice? Choice(CatalogDraft draft, string table, ColumnPart part, Problems problems)
    {
        var column = part.Column;
        if (part.GlobalChoice is { } name)
        {
            if (draft.Choices.TryGetValue(name, out var global))
                return global;
            problems.Add($"Column '{column.LogicalName}' of table '{table}' uses the choice '{name}', which does not exist. Add the choice to the solution or correct OptionSetName.");
        }
        else if (column.Choice is null && column.Type is ColumnType.Picklist or ColumnType.MultiSelectPicklist)
        {
            problems.Add($"Column '{column.LogicalName}' of table '{table}' is a choice without options. Give it an optionset or an OptionSetName.");
        }
        return column.Choice;
    }
}
