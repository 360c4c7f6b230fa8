namespace Alignment.Domain.Lifecycle;

/// <summary>Something that happened between a person and a lead.</summary>
public sealed class Touch
{
    /// <summary>Phone, e-mail, meeting, message: what counts as one channel.</summary>
    public string Channel { get; init; } = string.Empty;

    public bool IsCompleted { get; init; }

    /// <summary>From us to the buyer; meetings count as both.</summary>
    public bool IsOutgoing { get; init; }

    /// <summary>A person did it: no queue, application or marketing automation.</summary>
    public bool ByPerson { get; init; }

    /// <summary>The person owns the lead or is in the team that does.</summary>
    public bool ByOwnerSide { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public DateTime At { get; init; }
}
