using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Metadata;

namespace Dataverse.Local.Messages.Describing;

/// <summary>A column as the SDK describes it.</summary>
internal static class ColumnDescriber
{
    public static AttributeMetadata Describe(Table table, Column column)
    {
        AttributeMetadata metadata = Typed(column);
        metadata.LogicalName = column.LogicalName;
        metadata.SchemaName = column.SchemaName;
        metadata.DisplayName = Labels.Of(column.DisplayName);
        metadata.RequiredLevel = new AttributeRequiredLevelManagedProperty(Level(column.Required));
        metadata.IsValidForCreate = column.ValidForCreate;
        metadata.IsValidForUpdate = column.ValidForUpdate;
        metadata.AutoNumberFormat = column.AutoNumberFormat;
        return metadata
            .With(nameof(AttributeMetadata.EntityLogicalName), table.LogicalName)
            .With(nameof(AttributeMetadata.IsValidForRead), column.ValidForRead)
            .With(nameof(AttributeMetadata.AttributeOf), column.AttributeOf)
            .With(nameof(AttributeMetadata.IsLogical), column.IsLogical)
            .With(nameof(AttributeMetadata.IsPrimaryId), column.LogicalName == table.PrimaryId)
            .With(nameof(AttributeMetadata.IsPrimaryName), column.LogicalName == table.PrimaryName)
            .With(nameof(AttributeMetadata.IsCustomAttribute), column.Solution != null)
            .With(nameof(AttributeMetadata.IsManaged), column.Solution != null);
    }

    private static AttributeMetadata Typed(Column column) => column.Type switch
    {
        ColumnType.String => new StringAttributeMetadata { MaxLength = column.MaxLength },
        ColumnType.Memo => new MemoAttributeMetadata { MaxLength = column.MaxLength },
        ColumnType.Integer => new IntegerAttributeMetadata { MinValue = (int?)column.MinValue, MaxValue = (int?)column.MaxValue },
        ColumnType.BigInt => new BigIntAttributeMetadata(),
        ColumnType.Decimal => new DecimalAttributeMetadata { MinValue = column.MinValue, MaxValue = column.MaxValue, Precision = column.Precision },
        ColumnType.Double => new DoubleAttributeMetadata { MinValue = (double?)column.MinValue, MaxValue = (double?)column.MaxValue, Precision = column.Precision },
        ColumnType.Money => new MoneyAttributeMetadata { MinValue = (double?)column.MinValue, MaxValue = (double?)column.MaxValue, Precision = column.Precision, CalculationOf = column.BaseOf },
        ColumnType.Boolean => new BooleanAttributeMetadata { OptionSet = ChoiceDescriber.YesNo(column.Choice), DefaultValue = column.DefaultValue == 1 },
        ColumnType.DateTime => new DateTimeAttributeMetadata(column.DateOnly ? DateTimeFormat.DateOnly : DateTimeFormat.DateAndTime) { DateTimeBehavior = Behavior(column.Behavior) },
        ColumnType.Picklist => new PicklistAttributeMetadata { OptionSet = ChoiceDescriber.Options(column.Choice), DefaultFormValue = column.DefaultValue ?? -1 },
        ColumnType.MultiSelectPicklist => new MultiSelectPicklistAttributeMetadata { OptionSet = ChoiceDescriber.Options(column.Choice), DefaultFormValue = column.DefaultValue ?? -1 },
        ColumnType.State => new StateAttributeMetadata { OptionSet = ChoiceDescriber.States(column.Choice), DefaultFormValue = column.DefaultValue },
        ColumnType.Status => new StatusAttributeMetadata { OptionSet = ChoiceDescriber.Statuses(column.Choice), DefaultFormValue = column.DefaultValue },
        ColumnType.Lookup => new LookupAttributeMetadata { Targets = [.. column.Targets] },
        ColumnType.Customer => Kind(new LookupAttributeMetadata { Targets = [.. column.Targets] }, AttributeTypeCode.Customer, AttributeTypeDisplayName.CustomerType),
        ColumnType.Owner => Kind(new LookupAttributeMetadata { Targets = [.. column.Targets] }, AttributeTypeCode.Owner, AttributeTypeDisplayName.OwnerType),
        ColumnType.PartyList => Kind(new LookupAttributeMetadata { Targets = [.. column.Targets] }, AttributeTypeCode.PartyList, AttributeTypeDisplayName.PartyListType),
        ColumnType.Uniqueidentifier => new UniqueIdentifierAttributeMetadata(),
        ColumnType.EntityName => new EntityNameAttributeMetadata(),
        ColumnType.ManagedProperty => new ManagedPropertyAttributeMetadata(),
        ColumnType.Image => new ImageAttributeMetadata(),
        ColumnType.File => new FileAttributeMetadata(),
        _ => Kind(new AttributeMetadata(), AttributeTypeCode.Virtual, AttributeTypeDisplayName.VirtualType),
    };

    private static AttributeMetadata Kind(AttributeMetadata metadata, AttributeTypeCode code, AttributeTypeDisplayName name) => metadata
        .With(nameof(AttributeMetadata.AttributeType), code)
        .With(nameof(AttributeMetadata.AttributeTypeName), name);

    private static AttributeRequiredLevel Level(RequiredLevel level) => level switch
    {
        RequiredLevel.SystemRequired => AttributeRequiredLevel.SystemRequired,
        RequiredLevel.ApplicationRequired => AttributeRequiredLevel.ApplicationRequired,
        RequiredLevel.Recommended => AttributeRequiredLevel.Recommended,
        _ => AttributeRequiredLevel.None,
    };

    private static DateTimeBehavior Behavior(DateBehavior behavior) => behavior switch
    {
        DateBehavior.DateOnly => DateTimeBehavior.DateOnly,
        DateBehavior.TimeZoneIndependent => DateTimeBehavior.TimeZoneIndependent,
        _ => DateTimeBehavior.UserLocal,
    };
}
