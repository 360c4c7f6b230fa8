using Alignment.Tool.Source;

namespace Alignment.Tool.Constants;

/// <summary>Schema names of the environment variables.</summary>
public static class EnvironmentVariableConstants
{
    public static ConstantGroup Of(SolutionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ConstantGroup(
            "EnvironmentVariables",
            "Schema names of the settings that each environment keeps for itself.",
            [.. source.EnvironmentVariables.Select(variable => new Constant(Naming.Pascal(Naming.WithoutPrefix(variable.SchemaName, source.Manifest.Prefix)), variable.SchemaName))]);
    }
}
