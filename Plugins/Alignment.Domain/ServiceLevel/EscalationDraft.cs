namespace Alignment.Domain.ServiceLevel;

/// <summary>A step of a ladder as somebody saves it.</summary>
public sealed class EscalationDraft
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    /// <summary>Of the target; 100 is the deadline.</summary>
    public int? Percent { get; init; }

    public EscalationAction? Action { get; init; }

    public EscalationRecipient? Recipient { get; init; }

    /// <summary>For a named user.</summary>
    public Guid? User { get; init; }

    /// <summary>For a named team.</summary>
    public Guid? Team { get; init; }
}
