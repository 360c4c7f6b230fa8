using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>What a random question selects: a column of the table at that place, as it is, as a group, or summed up.</summary>
sealed record RandomColumn(int Place, Column Column, string Alias, string Aggregate = "", bool Distinct = false)
{
    public object? Of(Entity?[] rows) => rows[Place] is { } row ? row.GetAttributeValue<object>(Column.LogicalName) : null;
}
