using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Store.Codecs;

internal sealed class LookupCodec(string table, Column column) : Codec(table, column)
{
    private readonly string? onlyTarget = column.IsPolymorphic ? null : column.Targets[0];

    public override object ToSql(object value) => Encode(value).Id.ToByteArray();

    public override object FromSql(object stored, string? target = null) =>
        new EntityReference(onlyTarget ?? target, new Guid((byte[])stored));

    internal override void Bind(Statement statement, int parameter, object value)
    {
        var reference = Encode(value);
        statement.Bind(parameter, reference.Id);
        if (onlyTarget is null)
            statement.Bind(parameter + 1, reference.LogicalName);
    }

    internal override object Read(Statement statement, int column) =>
        new EntityReference(onlyTarget ?? statement.Text(column + 1), statement.Guid(column));

    private EntityReference Encode(object value)
    {
        if (value is not EntityReference reference)
            throw ColumnFault.WrongType(Table, Column, value);
        if (string.IsNullOrEmpty(reference.LogicalName) || (onlyTarget is not null && reference.LogicalName != onlyTarget))
            throw ColumnFault.WrongTarget(Table, Column, reference.LogicalName ?? "");
        return reference;
    }
}
