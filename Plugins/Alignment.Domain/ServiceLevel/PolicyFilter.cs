namespace Alignment.Domain.ServiceLevel;

/// <summary>Which hand-offs a policy is for. Everything that is left empty takes all.</summary>
public sealed class PolicyFilter
{
    /// <summary>Labels or numbers of lead's rating.</summary>
    public IReadOnlyList<string> Ratings { get; init; } = [];

    /// <summary>Labels or numbers of lead's source.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Names of segment groups of the MQL definition.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];

    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Names of groups or criteria of the MQL definition that were met, such as "Inbound call".</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    public decimal? MinScore { get; init; }

    public decimal? MaxScore { get; init; }

    public int? MinHandoff { get; init; }

    public int? MaxHandoff { get; init; }

    public bool TakesAll =>
        Ratings.Count + Sources.Count + Segments.Count + Countries.Count + Paths.Count == 0
        && MinScore is null && MaxScore is null && MinHandoff is null && MaxHandoff is null;
}
