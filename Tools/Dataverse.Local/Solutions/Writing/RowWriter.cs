using Dataverse.Local.Metadata;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;
using static Dataverse.Local.Solutions.Writing.Values;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>Writes single rows and fills what the platform fills by itself.</summary>
/// <param name="now">UTC.</param>
internal sealed class RowWriter(SqliteStore store, PlatformRows rows, Guid solution, bool isManaged, DateTime now)
{
    /// <summary>The id the local Dataverse gives its SYSTEM user and root business unit.</summary>
    private readonly Guid? system = First(rows, "systemuser", "fullname", "SYSTEM");
    private readonly Guid? unit = rows.All("businessunit", "parentbusinessunitid").FirstOrDefault(row => row.GetAttributeValue<EntityReference>("parentbusinessunitid") is null)?.Id;

    public void Insert(string table, Guid id, AttributeCollection values) => rows.Rows.Insert(table, id, Complete(table, values, true));

    public void Update(string table, Guid id, AttributeCollection values) => rows.Rows.Update(table, id, Complete(table, values, false));

    /// <summary>For rows of the platform that solutions only refer to.</summary>
    public void InsertIfMissing(string table, Guid id, AttributeCollection values)
    {
        if (!rows.Exists(table, id))
            Insert(table, id, values);
    }

    private static Guid? First(PlatformRows rows, string table, string column, string value) =>
        rows.Where(table, column, value) is [var id, ..] ? id : null;

    private AttributeCollection Complete(string table, AttributeCollection values, bool isNew)
    {
        var shape = store.Catalog.Tables[table];
        var user = To("systemuser", system);
        var all = new AttributeCollection();
        if (isNew)
        {
            Fill(all, shape, "createdon", now);
            Fill(all, shape, "createdby", user);
            Fill(all, shape, "ownerid", user);
            Fill(all, shape, "owningbusinessunit", To("businessunit", unit));
            Fill(all, shape, "owninguser", user);
            Fill(all, shape, "statecode", Option(0));
            Fill(all, shape, "statuscode", Option(1));
            Fill(all, shape, "businessunitid", table == "role" ? To("businessunit", unit) : null);
        }
        Fill(all, shape, "modifiedon", now);
        Fill(all, shape, "modifiedby", user);
        Fill(all, shape, "overwritetime", now);
        Fill(all, shape, "solutionid", solution);
        Fill(all, shape, "ismanaged", isManaged);
        Fill(all, shape, "componentstate", Option(0));
        foreach (var value in values)
            all[value.Key] = value.Value;
        return all;
    }

    private static void Fill(AttributeCollection values, Table table, string column, object? value)
    {
        if (value is not null && table.Columns.GetValueOrDefault(column) is { IsStored: true })
            values[column] = value;
    }
}
