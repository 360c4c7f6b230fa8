using System.Text.Json;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Spkl;

/// <summary>spkl.json: how a developer's own environment is filled by the spkl task runner. Paths are relative to its folder.</summary>
public sealed record SpklConfiguration(
    IReadOnlyList<SpklWebResources> WebResources,
    IReadOnlyList<SpklPlugins> Plugins,
    IReadOnlyList<SpklSolution> Solutions)
{
    private static readonly JsonSerializerOptions Lenient = new() { PropertyNameCaseInsensitive = true };

    /// <exception cref="ToolException">Missing, or not the JSON that spkl reads.</exception>
    public static SpklConfiguration Read(string path)
    {
        if (!File.Exists(path))
            throw ToolException.Environment($"{path} is missing.", "Restore it from the repository.");
        try
        {
            var read = JsonSerializer.Deserialize<SpklConfiguration>(File.ReadAllText(path), Lenient)!;
            return new SpklConfiguration(read.WebResources ?? [], read.Plugins ?? [], read.Solutions ?? []);
        }
        catch (JsonException broken)
        {
            throw ToolException.InSource($"{path} is not the JSON that spkl reads: {broken.Message}", "Correct it.");
        }
    }
}
