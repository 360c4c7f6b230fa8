using System.Globalization;
using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Store;

/// <summary>
/// Rows in, rows out, as they are: no defaults, no business, no pipeline. Values are of the SDK's types; a date is
/// read as UTC. Every write stamps versionnumber.
/// </summary>
public sealed class Rows(SqliteStore store)
{
    /// <summary>The row with the columns that have a value; null when there is no row.</summary>
    /// <param name="table">Logical name.</param>
    /// <param name="id">Primary key.</param>
    /// <param name="columns">Which columns; null for all. Ones that lie in no table (owneridname) are not filled.</param>
    public Entity? Read(string table, Guid id, ColumnSet? columns = null)
    {
        var plan = store.Plan(table);
        var read = plan.Read(columns);
        var statement = read.Statement;
        statement.Bind(1, id);
        if (!statement.Step())
        {
            statement.Reset();
            return null;
        }

        var entity = new Entity(table, id);
        var values = entity.Attributes;
        values.Add(plan.Table.PrimaryId, id);
        for (var index = 0; index < read.Places.Length; index++)
        {
            var place = read.Places[index];
            if (!statement.IsNull(place))
                values.Add(read.Columns[index].Name, read.Columns[index].Codec.Read(statement, place));
        }

        if (plan.HasVersion)
            entity.RowVersion = statement.Long(0).ToString(CultureInfo.InvariantCulture);
        statement.Reset();
        return entity;
    }

    /// <summary>Writes a new row. The id and versionnumber among the values are ignored: they are the store's to set.</summary>
    /// <exception cref="System.ServiceModel.FaultException{TDetail}">
    /// The id or an alternate key is taken, a column is unknown or not stored, or a value is of the wrong type.
    /// </exception>
    public void Insert(string table, Guid id, AttributeCollection values)
    {
        var plan = store.Plan(table);
        Write(plan, plan.Insert(values), id, values);
    }

    /// <summary>Writes the given columns, null to empty one; false when there is no row.</summary>
    /// <exception cref="System.ServiceModel.FaultException{TDetail}">As of Insert.</exception>
    public bool Update(string table, Guid id, AttributeCollection values)
    {
        var plan = store.Plan(table);
        return Write(plan, plan.Update(values), id, values) > 0;
    }

    /// <summary>False when there is no row.</summary>
    public bool Delete(string table, Guid id)
    {
        var delete = store.Plan(table).Delete;
        delete.Bind(1, id);
        delete.Run();
        return delete.Changes > 0;
    }

    public bool Exists(string table, Guid id)
    {
        var exists = store.Plan(table).Exists;
        exists.Bind(1, id);
        var found = exists.Step();
        exists.Reset();
        return found;
    }

    /// <summary>The id of the row with these values of an alternate key; null when there is none.</summary>
    /// <exception cref="System.ServiceModel.FaultException{TDetail}">The columns are not a key of the table.</exception>
    public Guid? Find(string table, KeyAttributeCollection key)
    {
        var plan = store.Plan(table);
        var known = plan.Table.Keys.FirstOrDefault(candidate => IsSame(candidate, key))
            ?? throw RowFault.KeyNotDefined(table, key.Keys);
        var find = plan.Find(known);
        for (var index = 0; index < known.Columns.Count; index++)
        {
            var column = plan[plan.Position(known.Columns[index])];
            var value = KeyValue.Of(column.Codec.Column, key[column.Name]);
            if (value is null)
                return null;
            find.Bind(index + 1, column.Codec.ToSql(value));
        }

        var id = find.Step() ? find.Guid(0) : (Guid?)null;
        find.Reset();
        return id;
    }

    private static bool IsSame(AlternateKey key, KeyAttributeCollection values) =>
        key.Columns.Count == values.Count && key.Columns.All(values.Contains);

    private int Write(TablePlan plan, WriteStatement write, Guid id, AttributeCollection values)
    {
        var statement = write.Statement;
        statement.Bind(1, id);
        if (plan.HasVersion)
            statement.Bind(2, store.Versions.Next());
        foreach (var (name, value) in values)
        {
            var position = plan.Position(name);
            var parameter = position < 0 ? 0 : write.Parameters[position];
            if (parameter == 0)
                continue;
            if (value is not null)
                plan[position].Codec.Bind(statement, parameter, value);
            else
                statement.BindNull(parameter, plan[position].HasType);
        }

        try
        {
            statement.Run();
            return statement.Changes;
        }
        catch (SqliteException failure)
        {
            throw plan.Explain(failure, id);
        }
    }
}
