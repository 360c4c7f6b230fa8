using Dataverse.Local.Solutions;

namespace Alignment.Tool.Up;

/// <summary>Moves a progress bar while a solution is imported; on the same thread, in order.</summary>
internal sealed class ImportBar(Action<double> report) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => report(value.Total == 0 ? 0 : (double)value.Done / value.Total);
}
