using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>One row of a platform table as a solution wants it.</summary>
/// <param name="ComponentType">Null for rows that only belong to another component, such as the privileges of a role.</param>
/// <param name="Name">For errors and reports.</param>
internal sealed record ComponentRow(string Table, Guid Id, int? ComponentType, string Name, AttributeCollection Values)
{
    /// <summary>Columns a person may change after the import; such a change outlives an upgrade.</summary>
    public IReadOnlyList<string> Customizable { get; init; } = [];

    /// <summary>For rows that belong to another: the column that holds the id of their owner.</summary>
    public string? OwnerColumn { get; init; }
}
