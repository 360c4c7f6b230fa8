using Dataverse.Local.Web.Names;

namespace Dataverse.Local.Web.Asking;

/// <summary>Related rows that come along: one row through a lookup, or the rows of a collection.</summary>
internal sealed record Expansion(ToOne? One, ToMany? Many, RowPlan Plan, QueryOptions Options)
{
    public string Name => One?.Name ?? Many!.Name;
}
