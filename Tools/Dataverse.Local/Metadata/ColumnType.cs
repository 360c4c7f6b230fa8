namespace Dataverse.Local.Metadata;

/// <summary>The attribute types of Dataverse, named as its metadata names them.</summary>
public enum ColumnType
{
    Uniqueidentifier,
    String,
    Memo,
    Integer,
    BigInt,
    Decimal,
    Double,
    Money,
    Boolean,
    DateTime,
    Picklist,
    MultiSelectPicklist,
    State,
    Status,
    Lookup,
    Customer,
    Owner,
    PartyList,
    EntityName,
    File,
    Image,
    ManagedProperty,
    Virtual,
}
