using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Policies;

/// <summary>Policies as an administrator types them; valid unless a test says otherwise.</summary>
internal static class Promise
{
    /// <summary>The moment at which tests look.</summary>
    public static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    public static SlaPolicy Of(
        string name,
        int priority,
        PolicyFilter? filter = null,
        TimerKind timer = TimerKind.FirstFollowUp,
        DateTime? from = null,
        DateTime? to = null) => new() { Id = Guid.NewGuid(), Name = name, Priority = priority, Filter = filter ?? new PolicyFilter(), Timer = timer, From = from, To = to };

    public static PolicyFilter Rated(params string[] ratings) => new() { Ratings = ratings };

    public static PolicyFilter On(params string[] paths) => new() { Paths = paths };

    public static PolicyFilter Scored(decimal? least, decimal? most) => new() { MinScore = least, MaxScore = most };

    public static PolicyFilter Numbered(int? least, int? most) => new() { MinHandoff = least, MaxHandoff = most };
}
