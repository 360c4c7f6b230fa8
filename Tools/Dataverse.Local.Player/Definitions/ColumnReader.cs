using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace Dataverse.Local.Player.Definitions;

/// <summary>Describes columns to the browser.</summary>
internal static class ColumnReader
{
    public static ColumnShown Read(AttributeMetadata column, IEnumerable<OneToManyRelationshipMetadata> parents) => Typed(column, parents) with
    {
        CanCreate = column.IsValidForCreate ?? false,
        CanUpdate = column.IsValidForUpdate ?? false,
    };

    public static string Text(Label? label, string otherwise) => label?.UserLocalizedLabel?.Label is { Length: > 0 } text ? text : otherwise;

    private static ColumnShown Typed(AttributeMetadata column, IEnumerable<OneToManyRelationshipMetadata> parents)
    {
        var shown = new ColumnShown(
            column.LogicalName,
            column.AttributeType?.ToString() ?? "Virtual",
            Text(column.DisplayName, column.LogicalName),
            column.RequiredLevel?.Value.ToString() ?? "None");
        return column switch
        {
            StringAttributeMetadata text => shown with { MaxLength = text.MaxLength },
            MemoAttributeMetadata memo => shown with { MaxLength = memo.MaxLength },
            IntegerAttributeMetadata whole => shown with { Min = whole.MinValue, Max = whole.MaxValue },
            DecimalAttributeMetadata number => shown with { Min = (double?)number.MinValue, Max = (double?)number.MaxValue, Precision = number.Precision },
            MoneyAttributeMetadata money => shown with { Min = money.MinValue, Max = money.MaxValue, Precision = money.Precision },
            DateTimeAttributeMetadata date => shown with { DateOnly = date.Format == DateTimeFormat.DateOnly },
            BooleanAttributeMetadata yesNo => shown with { Options = [.. new[] { yesNo.OptionSet.FalseOption, yesNo.OptionSet.TrueOption }.Select(Option)] },
            EnumAttributeMetadata choice => shown with { Options = [.. (choice.OptionSet?.Options ?? []).Select(Option)] },
            LookupAttributeMetadata lookup => shown with { Targets = [.. Targets(lookup, parents)] },
            _ => shown,
        };
    }

    private static OptionShown Option(OptionMetadata option) => new(option.Value ?? 0, Text(option.Label, $"{option.Value}"));

    private static IEnumerable<TargetShown> Targets(LookupAttributeMetadata lookup, IEnumerable<OneToManyRelationshipMetadata> parents) =>
        (lookup.Targets ?? []).Select(target => new TargetShown(
            target,
            parents.FirstOrDefault(parent => parent.ReferencingAttribute == lookup.LogicalName && parent.ReferencedEntity == target)?.ReferencingEntityNavigationPropertyName
                ?? lookup.LogicalName));
}
