using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alignment.Tool.Constants;

/// <summary>Writes groups of constants as a TypeScript module.</summary>
public static class Script
{
    private const string Head = "// Written by the constants command of Alignment.Tool from Solution/. Change the solution, not this file.\n";
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One exported constant per name: a bundle holds only those it uses.</summary>
    public static string Module(ConstantGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var text = new StringBuilder(Head);
        foreach (var member in group.Members)
            text.Append(CultureInfo.InvariantCulture, $"export const {Name(member.Name)} = {Value(member)};\n");
        return text.ToString();
    }

    /// <summary>One exported object per group.</summary>
    public static string Objects(IEnumerable<ConstantGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var text = new StringBuilder(Head);
        foreach (var group in groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n/** {group.Meaning} */\nexport const {Name(group.Name)} = {{\n");
            foreach (var member in group.Members)
                text.Append(CultureInfo.InvariantCulture, $"  {Naming.Camel(member.Name)}: {Value(member)},\n");
            text.Append("} as const;\n");
        }

        return text.ToString();
    }

    private static string Value(Constant constant) =>
        constant.Value is int number ? number.ToString(CultureInfo.InvariantCulture) : JsonSerializer.Serialize((string)constant.Value, Quoted);

    /// <summary>Words of the language get an underscore.</summary>
    private static string Name(string pascal) => Naming.Camel(pascal) is var name && Reserved.Contains(name) ? name + "_" : name;

    private static readonly HashSet<string> Reserved = ["default", "delete", "new", "class", "function", "in", "null", "true", "false", "enum", "export", "import", "package", "public", "private", "void", "with", "this"];
}
