namespace Dataverse.Local.Pipeline.Steps;

/// <summary>
/// Messages about one row and their twins about many share one pipeline: steps of either run whichever of the two is sent.
/// </summary>
internal static class MergedMessages
{
    public static bool IsMany(string message) => message is "CreateMultiple" or "UpdateMultiple";

    /// <summary>The twin about one row; the message itself when it has none.</summary>
    public static string One(string message) => message switch
    {
        "CreateMultiple" => "Create",
        "UpdateMultiple" => "Update",
        _ => message,
    };

    /// <summary>The twin about many rows; null when there is none.</summary>
    public static string? Many(string message) => message switch
    {
        "Create" => "CreateMultiple",
        "Update" => "UpdateMultiple",
        _ => null,
    };
}
