using System.Text.Json;
using Alignment.Tool.Importing.Files;
using Alignment.Tool.Importing.Values;
using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Importing.Mapping;

/// <summary>Compares the map with the headers of the file and the columns of the organisation before a row is read.</summary>
internal sealed class MappingCheck(IOrganizationService service, ImportMap map, CsvSurvey survey)
{
    private readonly TableColumns lead = TableColumns.Of(service, T.Lead.Table);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public LeadMapping Check(string key)
    {
        var keyPlace = survey.PlaceOf(key);
        if (keyPlace < 0) throw ToolException.InSource($"The file has no header '{key}' for the key.", $"It has: {survey.Listed}.");
        var columns = map.Columns.SelectMany(pair => MapFile.Rules(pair.Key, pair.Value).Select(rule => Column(pair.Key, rule))).ToList();
        var constants = map.Constants.ToDictionary(pair => pair.Key, pair => Constant(pair.Key, pair.Value));
        return new LeadMapping(map.Source, keyPlace, Words(map.Missing), columns, constants);
    }

    private MappedColumn Column(string header, ColumnRule rule)
    {
        var place = survey.PlaceOf(header);
        if (place < 0) throw ToolException.InSource($"The map names the header '{header}', which the file does not have.", $"It has: {survey.Listed}.");
        var column = Writable(rule.To);
        return new MappedColumn(
            place,
            header,
            rule.To,
            Otherwise(column),
            column.IsValidForUpdate == false,
            Words(rule.Missing ?? map.Missing),
            ValueReaders.For(service, column, rule, Spelling.Of(map, rule)));
    }

    private object Constant(string name, JsonElement written)
    {
        var rule = new ColumnRule { To = name };
        // JSON writes numbers and true in one way, whatever the file's culture.
        var reading = ValueReaders.For(service, Writable(name), rule, Spelling.Of(map with { Culture = null }, rule))(
            written.ValueKind == JsonValueKind.String ? written.GetString()! : written.GetRawText());
        return reading.Value ?? throw ToolException.InSource($"The constant for {name} does not fit: the column {reading.Refusal}.", "Correct the map.");
    }

    private AttributeMetadata Writable(string name)
    {
        var column = lead.Find(name) ?? throw ToolException.InSource($"The map names the column '{name}', which lead does not have.", "Name a column by its logical name.");
        if (column.IsValidForCreate == false) throw ToolException.InSource($"The map names the column {name}, which the platform fills itself.", "Leave it out of the map.");
        return taken.Add(name) ? column : throw ToolException.InSource($"The map fills the column {name} more than once.", "Fill it from one header or one constant.");
    }

    private static object? Otherwise(AttributeMetadata column) => column switch
    {
        BooleanAttributeMetadata flag => flag.DefaultValue ?? false,
        PicklistAttributeMetadata { DefaultFormValue: { } value and not -1 } => new OptionSetValue(value),
        _ => null,
    };

    private static HashSet<string> Words(IEnumerable<string> missing) => new([.. missing, ""], StringComparer.OrdinalIgnoreCase);
}
