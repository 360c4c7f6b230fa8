using Alignment.Domain.Lifecycle;
using Alignment.Domain.Qualification;

namespace Alignment.Plugins.Qualification;

/// <summary>One lead judged by one definition, with the facts it was judged on.</summary>
public sealed class Verdict(DefinitionInForce by, Fact[] facts, Judgement judgement)
{
    /// <summary>What stands behind the definition: one that nobody signed says so on every lead.</summary>
    private const string Header = "unsigned";

    public DefinitionInForce By => by;

    public Judgement Judgement => judgement;

    public string Explain() => Explanation.Of(by.Compiled, judgement, facts, Header);

    /// <summary>The facts it was judged on, as they were.</summary>
    public string Inputs() => Snapshot.Of(by.Compiled.Columns, facts);

    /// <summary>The columns whose criteria are met.</summary>
    public string Met() => MetCriteria.Of(by.Compiled, judgement, facts);

    /// <summary>Everything that has to be known at the least is known.</summary>
    public bool IsComplete => Completeness.Of(by.Compiled, judgement, facts);

    public string Missing() => MissingInformation.Of(by.Compiled, judgement, facts).Text;
}
