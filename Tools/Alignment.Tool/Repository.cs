using System.Reflection;
using Alignment.Tool.Terminal;

namespace Alignment.Tool;

/// <summary>Where things lie in a clone of this repository.</summary>
public sealed class Repository(string root)
{
    private const string Landmark = "Alignment.Plugins.sln";

    public string Root { get; } = root;

    /// <summary>The unpacked solution: the source of every name.</summary>
    public string Solution => Path.Combine(Root, "Solution");

    /// <summary>The configuration of the spkl task runner.</summary>
    public string Spkl => Path.Combine(Root, "spkl.json");

    public string WebResources => Path.Combine(Root, "WebResources");

    /// <summary>Built form scripts, by web resource name.</summary>
    public string BuiltWebResources => Path.Combine(WebResources, "dist");

    /// <summary>Web resources that need no build, by web resource name.</summary>
    public string StaticWebResources => Path.Combine(WebResources, "static");

    public string Plugins => Path.Combine(Root, "Plugins", "Alignment.Plugins");

    /// <summary>The SLA policies that the assembly embeds.</summary>
    public string DefaultPolicies => Path.Combine(Plugins, "Defaults", Checking.ServiceLevel.DefaultPolicies.FileName);

    /// <summary>The folder of the DLL that ships, built in the same configuration as this tool.</summary>
    public string PluginOutput => Path.Combine(Plugins, "bin", Configuration, "net462");

    /// <summary>Generated constants of the plug-ins.</summary>
    public string PluginTables => Path.Combine(Root, "Plugins", "Alignment.Plugins.Tables");

    /// <summary>Generated constants of the form scripts.</summary>
    public string ScriptTables => Path.Combine(WebResources, "src", "tables");

    /// <summary>
    /// Microsoft's schemas, relaxed by what real exports hold. They are not part of the repository:
    /// <c>ALIGNMENT_REFERENCE</c> names the folder around theirs, else the one beside the clone is tried. Null when absent.
    /// </summary>
    public string? Schemas
    {
        get
        {
            var named = Environment.GetEnvironmentVariable("ALIGNMENT_REFERENCE");
            var folder = Path.Combine(string.IsNullOrEmpty(named) ? Path.Combine(Root, "..", "shared", "platform") : named, "xsd-relaxed");
            return File.Exists(Path.Combine(folder, "CustomizationsSolution.xsd")) ? Path.GetFullPath(folder) : null;
        }
    }

    private static string Configuration =>
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Debug";

    /// <summary>The clone around the current folder, else the one this tool was built in.</summary>
    /// <exception cref="ToolException">Neither lies in a clone.</exception>
    public static Repository Find()
    {
        var root = Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory);
        return root is null
            ? throw ToolException.Environment($"No {Landmark} was found in this folder or above it.", "Run the command inside a clone of the repository.")
            : new Repository(root);
    }

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, Landmark)))
                return at.FullName;
        }

        return null;
    }
}
