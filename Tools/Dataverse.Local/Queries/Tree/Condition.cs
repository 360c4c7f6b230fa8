using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Tree;

/// <summary>One comparison of a column with values or with another column.</summary>
public sealed record Condition(string Column, ConditionOperator Operator)
{
    /// <summary>The alias (or unambiguous table) of the link whose column is meant; null for the table the filter stands in.</summary>
    public string? Entity { get; init; }

    /// <summary>Strings from FetchXML, SDK values from a QueryExpression.</summary>
    public IReadOnlyList<object?> Values { get; init; } = [];

    /// <summary>The column to compare with: a name, or alias.name for a column of a link.</summary>
    public string? OtherColumn { get; init; }
}
