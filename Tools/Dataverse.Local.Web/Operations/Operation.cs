namespace Dataverse.Local.Web.Operations;

/// <summary>An action or function of the API and the message behind it.</summary>
/// <param name="Name">In addresses, and of the message.</param>
/// <param name="IsFunction">Functions are called with GET, actions with POST.</param>
/// <param name="Table">The table it is bound to; null for any, and for unbound ones.</param>
/// <param name="RowParameter">The parameter that holds the row it is called on.</param>
internal sealed record Operation(
    string Name,
    bool IsFunction,
    IReadOnlyList<OperationField> Parameters,
    IReadOnlyList<OperationField> Results,
    Binding Binding = Binding.Unbound,
    string? Table = null,
    string RowParameter = "Target");
