using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>The environment an import is judged against, before it is touched.</summary>
internal interface ITarget
{
    Catalog Catalog { get; }

    IReadOnlyList<InstalledSolution> Solutions { get; }

    bool Exists(string table, Guid id);

    /// <summary>Whether a row of the table has this text in this column.</summary>
    bool Exists(string table, string column, string value);

    /// <summary>The unique name of another solution that lists the component, or null.</summary>
    string? HeldBy(int componentType, Guid id, string except);
}
