using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Tree;

/// <summary>One selected column: plain, under another name, as an aggregate or as a group.</summary>
public sealed record Pick(string Column)
{
    public string? Alias { get; init; }
    public XrmAggregateType Aggregate { get; init; }

    /// <summary>Count only different values.</summary>
    public bool Distinct { get; init; }
    public bool GroupBy { get; init; }
    public XrmDateTimeGrouping DateGrouping { get; init; }

    /// <summary>Not the column, but how many rows hang directly below this one in the table's tree.</summary>
    public bool CountChildren { get; init; }

    /// <summary>Date parts are those of the caller's time zone; otherwise of UTC.</summary>
    public bool InUserZone { get; init; } = true;
}
