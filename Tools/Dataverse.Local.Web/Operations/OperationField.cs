namespace Dataverse.Local.Web.Operations;

/// <summary>A parameter or a result of an operation.</summary>
/// <param name="Table">The only table whose rows are allowed; null for any.</param>
/// <param name="SdkName">What the organisation service calls it, where that differs.</param>
internal sealed record OperationField(string Name, FieldKind Kind, string? Table = null, string? SdkName = null)
{
    public string Key => SdkName ?? Name;
}
