namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>What local clocks showed and will show in a time zone, as plain data: the shell reads it where it runs.</summary>
public sealed class ZoneRules
{
    private readonly OffsetChange[] changes;

    /// <param name="id">As the administrator typed it, Windows or IANA.</param>
    /// <param name="firstOffset">Local time minus UTC before the first change.</param>
    /// <param name="changes">In order of their instants.</param>
    /// <exception cref="ArgumentException">The changes are not in order.</exception>
    public ZoneRules(string id, TimeSpan firstOffset, IEnumerable<OffsetChange> changes)
    {
        Id = id;
        FirstOffset = firstOffset;
        this.changes = changes.ToArray();
        for (var at = 1; at < this.changes.Length; at++)
        {
            if (this.changes[at].At <= this.changes[at - 1].At) throw new ArgumentException($"The offset changes of {id} are not in order.", nameof(changes));
        }
    }

    public static ZoneRules Utc { get; } = new("UTC", TimeSpan.Zero, []);

    public string Id { get; }

    public TimeSpan FirstOffset { get; }

    public IReadOnlyList<OffsetChange> Changes => changes;

    /// <summary>Local time minus UTC at an instant.</summary>
    public TimeSpan OffsetAt(DateTime utc)
    {
        var offset = FirstOffset;
        foreach (var change in changes)
        {
            if (change.At > utc) break;
            offset = change.Offset;
        }

        return offset;
    }

    /// <summary>What a clock on the wall shows at an instant; kind unspecified.</summary>
    public DateTime ToLocal(DateTime utc) => DateTime.SpecifyKind(utc + OffsetAt(utc), DateTimeKind.Unspecified);
}
