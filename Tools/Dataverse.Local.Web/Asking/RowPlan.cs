using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Asking;

/// <summary>What of a row is returned: its columns and the related rows.</summary>
/// <param name="Selected">Whether the caller named columns; otherwise all are returned.</param>
internal sealed record RowPlan(TableModel Table, IReadOnlyList<Column> Columns, IReadOnlyList<Expansion> Expansions, bool Selected)
{
    /// <summary>Every column, and no related rows.</summary>
    public static RowPlan Everything(TableModel table) => new(table, table.Columns, [], false);

    /// <summary>What has to be read for it: the lookups of expansions as well.</summary>
    public ColumnSet Read => new([.. Columns.Concat(Expansions.Select(each => each.One?.Column).OfType<Column>())
        .Select(column => column.LogicalName)
        .Append(Table.Table.PrimaryId)
        .Distinct()]);

    /// <summary>For the context address: (subject,statuscode,campaignid(name)).</summary>
    public string Shape
    {
        get
        {
            var parts = Selected ? Columns.Select(TableModel.PropertyOf) : [];
            var all = string.Join(',', parts.Concat(Expansions.Select(each => each.Name + (each.Plan.Shape is "" ? "()" : each.Plan.Shape))));
            return all.Length == 0 ? "" : $"({all})";
        }
    }
}
