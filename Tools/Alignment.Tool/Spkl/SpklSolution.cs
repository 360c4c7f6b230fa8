using System.Text.Json.Serialization;

namespace Alignment.Tool.Spkl;

/// <summary>An unpacked tree with what is mapped into it.</summary>
public sealed record SpklSolution(
    string Profile,
    [property: JsonPropertyName("solution_uniquename")] string UniqueName,
    string PackagePath,
    string SolutionPath,
    IReadOnlyList<SpklMap> Map);
