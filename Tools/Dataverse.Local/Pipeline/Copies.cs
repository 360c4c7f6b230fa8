using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline;

/// <summary>
/// Copies what crosses the border between caller, plug-ins and store, as serialisation does on the platform:
/// nobody can change another's rows through a shared object.
/// </summary>
internal static class Copies
{
    /// <summary>A late-bound copy: columns, keys and row version. Related rows are left out.</summary>
    public static Entity Of(Entity entity)
    {
        Entity copy = new(entity.LogicalName, entity.Id) { RowVersion = entity.RowVersion, EntityState = entity.EntityState };
        foreach (KeyValuePair<string, object> column in entity.Attributes)
            copy.Attributes[column.Key] = Of(column.Value)!;
        foreach (KeyValuePair<string, object> key in entity.KeyAttributes)
            copy.KeyAttributes[key.Key] = Of(key.Value)!;
        foreach (KeyValuePair<string, string> label in entity.FormattedValues)
            copy.FormattedValues[label.Key] = label.Value;
        return copy;
    }

    public static EntityReference Of(EntityReference reference)
    {
        EntityReference copy = new(reference.LogicalName, reference.Id) { Name = reference.Name, RowVersion = reference.RowVersion };
        foreach (KeyValuePair<string, object> key in reference.KeyAttributes)
            copy.KeyAttributes[key.Key] = Of(key.Value)!;
        return copy;
    }

    public static EntityCollection Of(EntityCollection rows)
    {
        EntityCollection copy = new() { EntityName = rows.EntityName, MoreRecords = rows.MoreRecords, PagingCookie = rows.PagingCookie };
        foreach (Entity row in rows.Entities)
            copy.Entities.Add(Of(row));
        return copy;
    }

    public static ParameterCollection Of(ParameterCollection parameters)
    {
        ParameterCollection copy = [];
        foreach (KeyValuePair<string, object> parameter in parameters)
            copy[parameter.Key] = Of(parameter.Value)!;
        return copy;
    }

    /// <summary>Mutable SDK values are copied; immutable ones and those the SDK never shares are handed on.</summary>
    public static object? Of(object? value) => value switch
    {
        string or int or bool or DateTime or decimal or Guid or long or double or null => value,
        OptionSetValue option => new OptionSetValue(option.Value),
        EntityReference reference => Of(reference),
        Money money => new Money(money.Value),
        Entity entity => Of(entity),
        EntityCollection rows => Of(rows),
        OptionSetValueCollection options => new OptionSetValueCollection([.. options.Select(option => new OptionSetValue(option.Value))]),
        string[] words => words.Clone(),
        AliasedValue aliased => new AliasedValue(aliased.EntityLogicalName, aliased.AttributeLogicalName, Of(aliased.Value)),
        _ => value,
    };
}
