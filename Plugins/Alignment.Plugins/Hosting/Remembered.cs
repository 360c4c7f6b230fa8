using System.Collections.Concurrent;

namespace Alignment.Plugins.Hosting;

/// <summary>
/// Configuration kept per process for half a minute of operation time, by organisation and key. What somebody changes is in
/// force everywhere thirty seconds later, at the latest.
/// </summary>
internal sealed class Remembered<TValue>(Func<Occasion, Guid, TValue> read)
{
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, KeyValuePair<DateTime, TValue>> known = new();

    public TValue Of(Occasion on, Guid key = default)
    {
        var name = Organisation(on) + key.ToString("N");
        if (known.TryGetValue(name, out var entry) && on.Now >= entry.Key && on.Now - entry.Key < Life) return entry.Value;
        var value = read(on, key);
        known[name] = new KeyValuePair<DateTime, TValue>(on.Now, value);
        return value;
    }

    /// <summary>What this organisation had remembered: the process that changed it need not wait.</summary>
    public void Forget(Occasion on)
    {
        foreach (var name in known.Keys.Where(name => name.StartsWith(Organisation(on), StringComparison.Ordinal)).ToList()) known.TryRemove(name, out _);
    }

    private static string Organisation(Occasion on) => on.Context.OrganizationId.ToString("N");
}
