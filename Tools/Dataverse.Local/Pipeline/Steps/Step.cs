using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline.Steps;

/// <summary>One enabled sdkmessageprocessingstep, or the plug-in behind a custom API.</summary>
internal sealed class Step
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Message { get; init; }

    /// <summary>Registered on a message about many rows: runs once for all rows of a request, be it one.</summary>
    public bool IsForMany { get; init; }

    /// <summary>The table; null when the step runs for all.</summary>
    public string? Table { get; init; }
    public required int Stage { get; init; }
    public bool IsAsynchronous { get; init; }
    public bool DeletesJobWhenDone { get; init; }
    public int Rank { get; init; }

    /// <summary>Decides between steps of the same rank.</summary>
    public Guid FilterId { get; init; }
    public Guid PluginTypeId { get; init; }
    public Guid? RunsAs { get; init; }
    public string? Configuration { get; init; }
    public string? SecureConfiguration { get; init; }

    /// <summary>Columns that make an Update step run; null for all.</summary>
    public HashSet<string>? Filter { get; init; }
    public StepImage[] Images { get; init; } = [];
    public EntityReference? Extension { get; init; }

    /// <summary>True when one of the filtering columns is in the request, changed or not; of many rows, in one of them.</summary>
    public bool Wants(Operation operation)
    {
        if (Filter == null)
            return true;
        if (operation.Rows is { } rows)
            return rows.Any(row => IsIn(row.Target));
        return operation.Input.TryGetValue("Target", out object target) && target is Entity row && IsIn(row);
    }

    private bool IsIn(Entity row)
    {
        foreach (KeyValuePair<string, object> column in row.Attributes)
        {
            if (Filter!.Contains(column.Key))
                return true;
        }
        return false;
    }
}
