using Dataverse.Local.Metadata;

namespace Dataverse.Local.Web.Names;

/// <summary>A collection-valued navigation property.</summary>
/// <param name="Relationship">Schema name of the relationship.</param>
/// <param name="Table">The table of the related rows.</param>
/// <param name="Lookup">Their lookup, of a one-to-many; null for a many-to-many.</param>
/// <param name="Many">The many-to-many behind it.</param>
/// <param name="IsFirst">Whether the many-to-many is looked at from its first table.</param>
internal sealed record ToMany(string Name, string Relationship, string Table, string? Lookup, ManyToMany? Many, bool IsFirst)
{
    /// <summary>The column of the intersect table that holds the row this property belongs to.</summary>
    public string Here => IsFirst ? Many!.Column1 : Many!.Column2;

    /// <summary>The column of the intersect table that holds the related row.</summary>
    public string There => IsFirst ? Many!.Column2 : Many!.Column1;
}
