namespace Alignment.Tool.Importing.Values;

/// <summary>What a cell says as a value of a column, or why it says none.</summary>
internal readonly record struct Reading(object? Value, string? Refusal)
{
    public static Reading Of(object value) => new(value, null);

    /// <param name="reason">Ends the sentence that begins with the column's name.</param>
    public static Reading Refused(string reason) => new(null, reason);
}
