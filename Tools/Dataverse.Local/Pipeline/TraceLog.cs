namespace Dataverse.Local.Pipeline;

/// <summary>The last plug-in executions; older ones are forgotten.</summary>
public sealed class TraceLog
{
    private readonly TraceEntry?[] ring;
    private long written;

    internal TraceLog(int length) => ring = new TraceEntry?[Math.Max(1, length)];

    /// <summary>What is remembered, oldest first.</summary>
    public IReadOnlyList<TraceEntry> Entries
    {
        get
        {
            int count = (int)Math.Min(written, ring.Length);
            TraceEntry[] entries = new TraceEntry[count];
            for (int i = 0; i < count; i++)
                entries[i] = ring[(written - count + i) % ring.Length]!;
            return entries;
        }
    }

    public void Clear()
    {
        Array.Clear(ring);
        written = 0;
    }

    internal void Add(TraceEntry entry) => ring[written++ % ring.Length] = entry;
}
