namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>Adds points up by hand: what is certain, and what unknown values could still add or take away.</summary>
internal sealed class Points
{
    public decimal Least { get; private set; }

    public decimal Most { get; private set; }

    public Points Add(bool? met, decimal weight)
    {
        if (met == true) (Least, Most) = (Least + weight, Most + weight);
        if (met is null && weight < 0) Least += weight;
        if (met is null && weight > 0) Most += weight;
        return this;
    }

    public bool? Reach(decimal threshold) => Least >= threshold ? true : Most < threshold ? false : null;

    public Outcome Against(decimal threshold) => Outcome.Of(Reach(threshold), Least, Most);
}
