namespace Dataverse.Local.Web.Operations;

/// <summary>Types of parameters and results; the first ones have the numbers of custom APIs.</summary>
internal enum FieldKind
{
    Boolean = 0,
    DateTime = 1,
    Decimal = 2,
    Entity = 3,
    EntityCollection = 4,
    EntityReference = 5,
    Float = 6,
    Integer = 7,
    Money = 8,
    Picklist = 9,
    String = 10,
    StringArray = 11,
    Guid = 12,

    /// <summary>A list of row addresses that an operation answers with.</summary>
    EntityReferences = 100,

    /// <summary>A row in the Web API, its id alone in the organisation service.</summary>
    RowId = 101,

    GuidArray = 102,
}
