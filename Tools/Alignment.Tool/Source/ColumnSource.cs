using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>One column in an Entity.xml.</summary>
public sealed class ColumnSource(XElement definition)
{
    public XElement Definition { get; } = definition;

    public string LogicalName { get; } = definition.Text("LogicalName") ?? definition.Text("Name") ?? "";

    public string SchemaName { get; } = definition.Attr("PhysicalName") ?? "";

    /// <summary>As solution files write it: nvarchar, ntext, picklist, lookup …</summary>
    public string Type { get; } = definition.Text("Type") ?? "";

    /// <summary>The name of its global choice; null when it has its own options or none.</summary>
    public string? GlobalChoice { get; } = definition.Text("OptionSetName");

    public bool IsCustom => Definition.Text("IsCustomField") == "1";

    public bool ValidForUpdate => Definition.Text("ValidForUpdateApi") == "1";

    public bool IsPrimaryName => (Definition.Text("DisplayMask") ?? "").Split('|').Contains("PrimaryName");
}
