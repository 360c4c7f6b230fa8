using Alignment.Tool.Terminal;
using Dataverse.Local;

namespace Alignment.Tool.Keeping;

/// <summary>A local organisation that is there already.</summary>
internal static class LocalOrganisation
{
    /// <param name="file">Null for the one that the up command makes.</param>
    /// <exception cref="ToolException">There is no such file; none is made.</exception>
    public static LocalDataverse Open(string? file) => Open(file, TimeProvider.System);

    /// <param name="clock">What time it is in the organisation.</param>
    /// <exception cref="ToolException">There is no such file; none is made.</exception>
    public static LocalDataverse Open(string? file, TimeProvider clock)
    {
        var path = file ?? Path.Combine(Repository.Find().Root, "out", "alignment.db");
        if (!File.Exists(path)) throw ToolException.Environment($"There is no local organisation {path}.", "Make one with the up command, or name one with --file.");
        return LocalDataverse.Open(new LocalOptions { File = path, Clock = clock });
    }
}
