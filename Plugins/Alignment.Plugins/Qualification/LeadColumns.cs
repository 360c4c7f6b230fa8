using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>The columns that lead has in this organisation, its own custom columns included, with their labels. One request.</summary>
public sealed class LeadColumns : ILeadColumns, ILeadLabels
{
    private readonly Dictionary<string, ColumnKind> kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Fact> defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<int, string>> options = new(StringComparer.OrdinalIgnoreCase);

    public static LeadColumns Read(IOrganizationService service)
    {
        var answer = (RetrieveEntityResponse)service.Execute(new RetrieveEntityRequest
        {
            LogicalName = T.Lead.Table,
            EntityFilters = EntityFilters.Attributes,
            RetrieveAsIfPublished = false,
        });
        var columns = new LeadColumns();
        foreach (var attribute in answer.EntityMetadata.Attributes)
        {
            if (KindOf(attribute) is { } kind) columns.Add(attribute, kind);
        }

        return columns;
    }

    public ColumnKind? KindOf(string column) =>
        ActivityPath.IsPath(column)
            ? ActivitySource.Find(ActivityPath.SourceOf(column)) is null ? null : ColumnKind.WholeNumber
            : kinds.TryGetValue(column, out var kind) ? kind : null;

    public string? NameOf(string column) => names.TryGetValue(column, out var name) ? name : null;

    /// <summary>The logical name of a column that people call so, or that is called so; null when leads have none.</summary>
    public string? ColumnNamed(string name)
    {
        if (kinds.ContainsKey(name)) return name.ToLowerInvariant();
        foreach (var column in names)
        {
            if (string.Equals(column.Value, name, StringComparison.OrdinalIgnoreCase)) return column.Key;
        }

        return null;
    }

    public string? OptionOf(string column, int value) =>
        options.TryGetValue(column, out var labels) && labels.TryGetValue(value, out var label) ? label : null;

    /// <summary>The options of a choice column by number; none for other columns.</summary>
    public IReadOnlyDictionary<int, string> OptionsOf(string column) => options.TryGetValue(column, out var labels) ? labels : new Dictionary<int, string>();

    /// <summary>What the platform writes into a new lead that leaves the column out; it does so only after our step.</summary>
    public Fact DefaultOf(string column) => defaults.TryGetValue(column, out var value) ? value : Fact.Missing;

    private void Add(AttributeMetadata attribute, ColumnKind kind)
    {
        kinds[attribute.LogicalName] = kind;
        if (attribute is BooleanAttributeMetadata flag) defaults[attribute.LogicalName] = Fact.Flag(flag.DefaultValue ?? false);
        if (attribute is PicklistAttributeMetadata { DefaultFormValue: >= 0 and { } chosen }) defaults[attribute.LogicalName] = Fact.Choice(chosen);
        if (Words(attribute.DisplayName) is { } name) names[attribute.LogicalName] = name;
        if (attribute is not EnumAttributeMetadata { OptionSet.Options: { } choices }) return;
        var labels = new Dictionary<int, string>();
        foreach (var choice in choices)
        {
            if (choice.Value is { } value && Words(choice.Label) is { } label) labels[value] = label;
        }

        options[attribute.LogicalName] = labels;
    }

    private static string? Words(Label? label) =>
        label?.UserLocalizedLabel?.Label is { Length: > 0 } words ? words : null;

    private static ColumnKind? KindOf(AttributeMetadata attribute) =>
        attribute is MultiSelectPicklistAttributeMetadata ? ColumnKind.Choices : attribute.AttributeType switch
        {
            AttributeTypeCode.String or AttributeTypeCode.Memo => ColumnKind.Text,
            AttributeTypeCode.Integer or AttributeTypeCode.BigInt => ColumnKind.WholeNumber,
            AttributeTypeCode.Decimal or AttributeTypeCode.Double => ColumnKind.Decimal,
            AttributeTypeCode.Money => ColumnKind.Money,
            AttributeTypeCode.Picklist or AttributeTypeCode.State or AttributeTypeCode.Status => ColumnKind.Choice,
            AttributeTypeCode.Boolean => ColumnKind.YesNo,
            AttributeTypeCode.DateTime => ColumnKind.DateTime,
            AttributeTypeCode.Lookup or AttributeTypeCode.Customer or AttributeTypeCode.Owner => ColumnKind.Lookup,
            _ => null,
        };
}
