namespace Alignment.Pipeline.Tests.Local.Store;

/// <summary>A file name in a folder of its own, gone after the test.</summary>
internal sealed class ScratchFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("store-");

    public string Path => System.IO.Path.Combine(folder.FullName, "sales.db");

    /// <summary>The files as a killed process would leave them at this moment.</summary>
    public ScratchFile AsAfterPowerCut()
    {
        var copy = new ScratchFile();
        foreach (var file in folder.GetFiles())
        {
            using var source = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var target = File.Create(System.IO.Path.Combine(copy.folder.FullName, file.Name));
            source.CopyTo(target);
        }

        return copy;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
