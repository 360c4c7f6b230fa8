using System.Xml.Linq;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Package;

/// <summary>Reads EntityRelationship elements. Table and column names come out as logical names.</summary>
internal static class RelationshipReader
{
    /// <summary>The referenced column is left empty: it is the primary key of a table the reader may not know.</summary>
    public static ManyToOne ReadManyToOne(XElement element)
    {
        var name = Name(element);
        var lookup = element.Text("ReferencingAttributeName").Needed($"The ReferencingAttributeName of relationship '{name}'");
        return new ManyToOne(
            name,
            Logical(element, "ReferencingEntityName"),
            lookup.ToLowerInvariant(),
            Logical(element, "ReferencedEntityName"),
            "",
            Navigation(element, "RelationshipRoleType", "1") ?? lookup.ToLowerInvariant(),
            Navigation(element, "RelationshipRoleType", "0") ?? name,
            new Cascade(
                Word(element, "CascadeAssign"),
                Word(element, "CascadeDelete"),
                element.Text("CascadeMerge") ?? Merge(element),
                Word(element, "CascadeReparent"),
                Word(element, "CascadeShare"),
                Word(element, "CascadeUnshare")));
    }

    public static ManyToMany ReadManyToMany(XElement element)
    {
        var name = Name(element);
        var (first, second) = (Logical(element, "FirstEntityName"), Logical(element, "SecondEntityName"));
        return new ManyToMany(
            name,
            Logical(element, "IntersectEntityName"),
            first,
            first == second ? $"{first}idone" : $"{first}id",
            Navigation(element, "AssociationRoleOrdinal", "1") ?? name,
            second,
            first == second ? $"{second}idtwo" : $"{second}id",
            Navigation(element, "AssociationRoleOrdinal", "2") ?? name);
    }

    public static bool IsManyToMany(XElement element) => element.Text("EntityRelationshipType") is "ManyToMany";

    private static string Name(XElement element) => element.Attr("Name").Needed("The Name of an EntityRelationship");

    private static string Word(XElement element, string name) => element.Text(name) ?? "NoCascade";

    /// <summary>Files do not say it: children follow when a row of a table that can be merged is merged, and nobody can switch that off.</summary>
    private static string Merge(XElement element) =>
        Logical(element, "ReferencedEntityName") is "account" or "contact" or "lead" or "incident" ? "Cascade" : "NoCascade";

    private static string Logical(XElement element, string name) =>
        element.Text(name).Needed($"The {name} of relationship '{Name(element)}'").ToLowerInvariant();

    private static string? Navigation(XElement element, string key, string value) => element
        .All("EntityRelationshipRoles", "EntityRelationshipRole")
        .FirstOrDefault(role => role.Text(key) == value)?
        .Text("NavigationPropertyName");
}
