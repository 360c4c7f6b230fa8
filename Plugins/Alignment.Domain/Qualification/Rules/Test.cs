using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>What one criterion asks of one present value. Immutable, shared by all evaluations.</summary>
internal abstract class Test
{
    /// <summary>The only kind of value it understands; Missing when it is about presence.</summary>
    internal abstract FactKind Reads { get; }

    /// <summary>The operand as JSON: equal operands give equal text.</summary>
    internal abstract string Canonical { get; }

    /// <summary>Unknown when the value cannot be read as what the column should hold.</summary>
    internal abstract Truth Of(in Fact fact, DateTime nowUtc);

    /// <summary>As the end of a sentence that starts with the column: "is at least 50".</summary>
    internal abstract string Words(Vocabulary words, bool negated);

    /// <summary>Values on every side of every boundary: between neighbours the answer cannot change.</summary>
    internal abstract IEnumerable<Fact> Samples(DateTime nowUtc);

    protected static Truth Is(bool holds) => holds ? Truth.True : Truth.False;
}
