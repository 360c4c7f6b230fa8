using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Sql;

/// <summary>The two columns that join a link: those named, or those of the one relationship between the tables.</summary>
static class Relation
{
    public static (Column Parent, Column Own) Find(Source parent, Source source, Link link)
    {
        var (parentName, ownName) = link.Column is null ? Only(parent, source) : (link.ParentColumn!, link.Column);
        var (parentColumn, own) = (parent.Find(parentName), source.Find(ownName));
        if (ColumnFamily.Same(parentColumn, own) && ColumnFamily.Factors(parentColumn, own) == (1, 1))
            return (parentColumn, own);
        throw QueryErrors.Fault(QueryErrors.InvalidJoin,
            $"The link to '{link.Table}' joins '{ownName}' ({own.Type}) with '{parentName}' ({parentColumn.Type}); both columns need the same type.");
    }

    static (string Parent, string Own) Only(Source parent, Source source)
    {
        var found = parent.Table.Parents
            .Where(one => one.ReferencedTable == source.Table.LogicalName)
            .Select(one => (Parent: one.ReferencingColumn, Own: one.ReferencedColumn))
            .Concat(source.Table.Parents
                .Where(one => one.ReferencedTable == parent.Table.LogicalName)
                .Select(one => (Parent: one.ReferencedColumn, Own: one.ReferencingColumn)))
            .ToList();
        return found.Count == 1
            ? found[0]
            : throw QueryErrors.Fault(QueryErrors.AttributePairMismatch,
                $"Between '{parent.Table.LogicalName}' and '{source.Table.LogicalName}' there are {found.Count} relationships; say with 'from' and 'to' which columns join them.");
    }
}
