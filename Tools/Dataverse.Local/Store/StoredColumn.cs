using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Codecs;

namespace Dataverse.Local.Store;

/// <summary>One column of a table in the store, with how its values are written and read.</summary>
internal sealed record StoredColumn(string Name, Codec Codec, bool HasType, bool IsWritable)
{
    public static StoredColumn Of(Table table, Column column) => new(
        column.LogicalName,
        Codec.For(table.LogicalName, column),
        column.IsPolymorphic,
        column.LogicalName != table.PrimaryId && column.LogicalName != TablePlan.Version);
}
