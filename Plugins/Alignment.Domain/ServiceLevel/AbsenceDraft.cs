namespace Alignment.Domain.ServiceLevel;

/// <summary>An absence as somebody saves it. Instants are UTC; the stretch is half-open, [From, Until).</summary>
public sealed class AbsenceDraft
{
    public Guid Id { get; init; }

    /// <summary>Who is away.</summary>
    public Guid? Person { get; init; }

    public string PersonName { get; init; } = "";

    public DateTime? From { get; init; }

    public DateTime? Until { get; init; }

    /// <summary>Who follows up meanwhile; null for nobody.</summary>
    public Guid? Backup { get; init; }

    public string BackupName { get; init; } = "";

    internal bool Overlaps(AbsenceDraft other) => From < other.Until && other.From < Until;
}
