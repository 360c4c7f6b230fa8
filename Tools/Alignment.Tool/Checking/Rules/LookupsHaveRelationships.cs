using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A lookup learns its target only from its relationship; one without the other is refused on import.</summary>
public sealed class LookupsHaveRelationships : ISolutionRule
{
    /// <summary>Lookups every table has and whose relationships the platform makes itself where they are not written.</summary>
    private static readonly HashSet<string> System =
    [
        "createdby", "createdonbehalfby", "modifiedby", "modifiedonbehalfby", "ownerid", "owningbusinessunit", "owningteam", "owninguser",
        "organizationid", "transactioncurrencyid",
    ];

    public string Id => "lookup";

    public string Statement => "Lookups and relationships belong together one to one, a customer column to two; money brings its base, currency and rate; files their attachment.";

    public IEnumerable<Finding> Check(Examined examined) =>
        examined.Source.Tables.SelectMany(table => table.Columns.SelectMany(column => Column(examined.Source, table, column)))
            .Concat(examined.Source.Relationships.Where(each => !each.IsManyToMany).SelectMany(each => Relationship(examined, each)));

    private IEnumerable<Finding> Column(SolutionSource source, TableSource table, ColumnSource column)
    {
        var name = $"{table.LogicalName}.{column.LogicalName}";
        var relationships = source.Relationships.Count(each => each.Child == table.LogicalName && each.Column == column.LogicalName);
        var polymorphic = column.Definition.Text("LookupStyle") == "polymorphic";
        if (column.Type == "lookup" && relationships == 0 && !System.Contains(column.LogicalName))
            yield return new Finding(Id, table.File, $"The lookup {name} has no relationship.", "Define one below Other/Relationships, or remove the column.");
        if (column.Type == "lookup" && relationships > 1 && !polymorphic)
            yield return new Finding(Id, table.File, $"The lookup {name} has {relationships} relationships.", "Keep one, or make it polymorphic.");
        if (column.Type == "customer" && relationships != 2)
            yield return new Finding(Id, table.File, $"The customer column {name} has {relationships} relationships.", "It needs two, to account and to contact.");
        if (column.Type == "file" && !source.Relationships.Any(each => each.Name.Equals($"FileAttachment_{table.SchemaName}_{column.SchemaName}", StringComparison.OrdinalIgnoreCase)))
            yield return new Finding(Id, table.File, $"The file column {name} has no relationship to FileAttachment.", $"Define FileAttachment_{table.SchemaName}_{column.SchemaName}.");
        if (column.Type == "money" && column.Definition.Text("CalculationOf") is null && !table.IsShell)
        {
            foreach (var companion in new[] { column.LogicalName + "_base", "transactioncurrencyid", "exchangerate" }.Where(each => table.Columns.All(other => other.LogicalName != each)))
                yield return new Finding(Id, table.File, $"The money column {name} lacks its companion {companion}.", "Add the companion column.");
        }
    }

    private IEnumerable<Finding> Relationship(Examined examined, RelationshipSource relationship)
    {
        if (!examined.Tables.Has(relationship.Parent))
            yield return new Finding(Id, relationship.File, $"The relationship {relationship.Name} points at the unknown table {relationship.Parent}.", "Correct ReferencedEntityName.");
        if (examined.Source.Table(relationship.Child) is null)
            yield return new Finding(Id, relationship.File, $"The relationship {relationship.Name} starts at {relationship.Child}, which is not in the tree.", "Correct ReferencingEntityName.");
        else if (!examined.Tables.Has(relationship.Child, relationship.Column))
            yield return new Finding(Id, relationship.File, $"The relationship {relationship.Name} has no lookup column {relationship.Child}.{relationship.Column}.", "Add the column, or remove the relationship.");
    }
}
