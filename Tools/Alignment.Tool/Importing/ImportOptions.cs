namespace Alignment.Tool.Importing;

/// <summary>What is imported and how.</summary>
/// <param name="File">The CSV file.</param>
/// <param name="Map">The JSON map from headers to columns of lead.</param>
/// <param name="Key">The header whose value makes the id of the lead.</param>
/// <param name="Rejected">Where rejected rows go; the file's name with <c>.rejected.csv</c> when null.</param>
/// <param name="Encoding">Name of the file's encoding; UTF-8 when null.</param>
public sealed record ImportOptions(string File, string Map, string Key, string? Rejected = null, string? Encoding = null)
{
    public string RejectedFile => Rejected ?? Path.ChangeExtension(File, ".rejected.csv");
}
