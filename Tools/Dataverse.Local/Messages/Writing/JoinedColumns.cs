using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>Columns the server joins from others: the full name from first, middle and last name.</summary>
internal static class JoinedColumns
{
    public static void Create(TableShape shape, Entity target)
    {
        foreach (Column column in shape.Joined)
            Set(column, target, null);
    }

    public static void Update(TableShape shape, Entity target, Entity before)
    {
        foreach (Column column in shape.Joined)
        {
            foreach (string part in column.ComputedFrom)
            {
                if (!target.Attributes.ContainsKey(part))
                    continue;
                Set(column, target, before);
                break;
            }
        }
    }

    private static void Set(Column column, Entity target, Entity? before)
    {
        string? joined = null;
        foreach (string part in column.ComputedFrom)
        {
            object? value = null;
            if (!target.Attributes.TryGetValue(part, out value))
                before?.Attributes.TryGetValue(part, out value);
            if (value is string { Length: > 0 } text)
                joined = joined == null ? text : $"{joined} {text}";
        }
        if (joined?.Length > column.MaxLength)
            joined = joined[..column.MaxLength.Value];
        target[column.LogicalName] = joined;
    }
}
