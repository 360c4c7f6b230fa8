using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>A relationship defined below Other/Relationships.</summary>
public sealed record RelationshipSource(string File, XElement Definition)
{
    public string Name { get; } = Definition.Attr("Name") ?? "";

    public bool IsManyToMany => Definition.Text("EntityRelationshipType") == "ManyToMany";

    /// <summary>Logical name of the child, which holds the lookup.</summary>
    public string Child => Lower("ReferencingEntityName");

    /// <summary>Logical name of the parent.</summary>
    public string Parent => Lower("ReferencedEntityName");

    /// <summary>Logical name of the lookup column on the child.</summary>
    public string Column => Lower("ReferencingAttributeName");

    private string Lower(string child) => (Definition.Text(child) ?? "").ToLowerInvariant();
}
