using Alignment.Tool;
using Alignment.Tool.Replaying;
using Alignment.Tool.Terminal;

namespace Alignment.Pipeline.Tests.Stories.Replaying;

/// <summary>A folder with a few hand-offs of the past.</summary>
internal sealed class SmallOverlay : IDisposable
{
    private const string Header = "mql_id,handoff_no,origin,handoff_utc,target_minutes,due_utc,first_touch_utc,accepted_utc,rejected_utc,reason,disposition,recycle_on,won_utc";

    public SmallOverlay(params string[] rows)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "overlay_handoffs.csv"), string.Join('\n', [Header, .. rows, ""]));
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"alignment-overlay-{Guid.NewGuid():N}");

    public ReplayResult Replay() => Replay(new ReplayOptions(Folder));

    public static ReplayResult Replay(ReplayOptions options) =>
        new ReplayRun(Repository.Find(), new Screen(json: true, TextWriter.Null, TextWriter.Null, interactive: false), options).Run();

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
