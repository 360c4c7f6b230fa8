using Alignment.Domain.Qualification.Evaluation;

namespace Alignment.Domain.Qualification;

/// <summary>A definition made ready to judge many leads. Immutable: share it between threads.</summary>
public sealed class CompiledDefinition
{
    private readonly CompiledRule? segment;

    private CompiledDefinition(MqlDefinition definition, RuleCompiler compiler, CompiledRule rule, CompiledRule? segment)
    {
        Definition = definition;
        Rule = rule;
        this.segment = segment;
        Columns = compiler.Columns;
        Vanished = compiler.Vanished;
        DependsOnTime = Array.Exists(rule.Criteria, criterion => criterion.DependsOnTime);
        Criteria = Array.ConvertAll(rule.Criteria, criterion => criterion.Row);
    }

    public MqlDefinition Definition { get; }

    /// <summary>The lead columns whose facts it needs, age columns included, in this order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>
    /// Columns that leads no longer have, or not with a type that fits the criterion. While there are any, every
    /// lead is Insufficient.
    /// </summary>
    public IReadOnlyList<string> Vanished { get; }

    /// <summary>The criteria of the rule, without those of the segment.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>Whether the answer can change although no value does: something is asked about the age of a value.</summary>
    public bool DependsOnTime { get; }

    internal CompiledRule Rule { get; }

    /// <summary>Never throws for a nonsensical definition: what cannot be judged is unknown and named in Vanished.</summary>
    public static CompiledDefinition From(MqlDefinition definition, ILeadColumns columns)
    {
        var compiler = new RuleCompiler(columns);
        var rule = compiler.Compile(definition.Groups.Where(group => group.Kind != GroupKind.Segment));
        var segments = definition.Groups.Where(group => group.Kind == GroupKind.Segment).ToList();
        return new(definition, compiler, rule, segments.Count == 0 ? null : compiler.Compile(segments));
    }

    /// <summary>
    /// Whether the definition is for this lead: its segment is true. An unknown segment is not enough; a segment that
    /// reads a vanished column applies to all, so that the trouble shows on the leads.
    /// </summary>
    /// <param name="facts">In the order of <see cref="Columns"/>.</param>
    public bool Applies(Fact[] facts, DateTime nowUtc)
    {
        if (segment is null)
            return true;
        var tally = default(Tally);
        var outcomes = segment.Outcomes(facts, nowUtc, out var points);
        return Array.Exists(outcomes, outcome => outcome.Because == UnknownReason.Vanished)
            || segment.Root.Fold(outcomes, points, ref tally) == Truth.True;
    }

    /// <param name="facts">In the order of <see cref="Columns"/>.</param>
    public Judgement Judge(Fact[] facts, DateTime nowUtc)
    {
        var outcomes = Rule.Outcomes(facts, nowUtc, out var points);
        var tally = default(Tally);
        var truth = Rule.Root.Fold(outcomes, points, ref tally);
        return new(ResultOf(truth), tally.Least, tally.Most, outcomes, points, nowUtc);
    }

    internal MqlResult ResultOf(Truth truth) =>
        Vanished.Count > 0 || truth == Truth.Unknown ? MqlResult.Insufficient
        : truth == Truth.True ? MqlResult.Pass
        : MqlResult.Fail;
}
