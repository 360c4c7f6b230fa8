using Alignment.Tool.Importing.Mapping;
using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace Alignment.Tool.Importing.Values;

/// <summary>The reader that fits the type of a column.</summary>
internal static class ValueReaders
{
    public static ValueReader For(IOrganizationService service, AttributeMetadata column, ColumnRule rule, Spelling spelling)
    {
        var reader = Typed(service, column, rule, spelling);
        if (column is EnumAttributeMetadata or BooleanAttributeMetadata || rule.Values.Count == 0) return reader;
        var values = new Dictionary<string, string>(rule.Values, StringComparer.OrdinalIgnoreCase);
        return text => reader(values.GetValueOrDefault(text, text));
    }

    private static ValueReader Typed(IOrganizationService service, AttributeMetadata column, ColumnRule rule, Spelling spelling) => column switch
    {
        StringAttributeMetadata or MemoAttributeMetadata => TextValues.For(TextValues.LengthOf(column)),
        IntegerAttributeMetadata whole => NumberValues.Whole(whole, spelling),
        BigIntAttributeMetadata => NumberValues.Long(spelling),
        DecimalAttributeMetadata number => NumberValues.Decimal(number, spelling),
        DoubleAttributeMetadata number => NumberValues.Double(number, spelling),
        MoneyAttributeMetadata amount => NumberValues.Amount(amount, spelling),
        DateTimeAttributeMetadata date => DateValues.For(date, spelling),
        BooleanAttributeMetadata flag => ChoiceValues.YesNo(flag, rule),
        PicklistAttributeMetadata choice => ChoiceValues.One(choice, rule),
        MultiSelectPicklistAttributeMetadata choices => ChoiceValues.Several(choices, rule),
        LookupAttributeMetadata lookup => LookupValues.For(service, lookup, rule),
        _ => throw ToolException.InSource(
            $"The column {column.LogicalName} of lead is of the type {column.GetType().Name.Replace("AttributeMetadata", "", StringComparison.Ordinal)}, which import-leads does not fill.",
            "Leave it out of the map."),
    };
}
