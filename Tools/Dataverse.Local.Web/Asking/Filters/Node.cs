using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Asking.Filters;

/// <summary>A filter as it was written, before names are looked up.</summary>
internal abstract record Node
{
    /// <summary>Several that hold together (And), or one of which is enough (Or).</summary>
    public sealed record Group(LogicalOperator Kind, IReadOnlyList<Node> Parts) : Node;

    public sealed record Not(Node Inner) : Node;

    /// <summary>A property compared with values, or with another property. The platform's functions name a lookup by its column.</summary>
    public sealed record Compare(string Path, ConditionOperator Operator, IReadOnlyList<object> Values, string? OtherPath = null, bool ByColumn = false) : Node;

    /// <summary>any or all over a collection; without a condition: whether there are rows at all.</summary>
    public sealed record Related(string Path, bool All, string Variable, Node? Condition) : Node;
}
