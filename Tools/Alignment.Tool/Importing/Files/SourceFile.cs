using Alignment.Tool.Terminal;

namespace Alignment.Tool.Importing.Files;

internal static class SourceFile
{
    public static void MustExist(string path, string what)
    {
        if (Directory.Exists(path)) throw ToolException.Usage($"{path} is a folder.", $"Name the {what} file itself.");
        if (!File.Exists(path)) throw ToolException.Environment($"There is no {what} file {path}.", "Check the path.");
    }
}
