namespace Dataverse.Local.Pipeline;

/// <summary>How many SDK requests plug-ins have made, by message. Requests from outside are not counted.</summary>
public sealed class RequestCounts
{
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);

    public int Total { get; private set; }

    /// <summary>Requests of one message since the last <see cref="Reset"/>.</summary>
    public int this[string message] => counts.GetValueOrDefault(message);

    public IReadOnlyDictionary<string, int> ByMessage => counts;

    public void Reset()
    {
        counts.Clear();
        Total = 0;
    }

    internal void Add(string message)
    {
        counts[message] = counts.GetValueOrDefault(message) + 1;
        Total++;
    }
}
