using System.CommandLine;

namespace Alignment.Tool.Verbs;

/// <summary>Options that several verbs share.</summary>
internal static class Options
{
    public static Option<bool> Json() => new("--json") { Description = "Write one JSON document instead of lines for people." };

    public static Option<string?> Organisation() => new("--file")
    {
        Description = "The local organisation; out/alignment.db unless said.",
        HelpName = "DB",
    };

    public static Option<string?> Solution() => new("--solution")
    {
        Description = "The unpacked tree; the repository's own Solution folder unless said.",
        HelpName = "DIR",
    };
}
