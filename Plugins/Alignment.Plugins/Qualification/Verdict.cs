using Alignment.Domain.Qualification;

namespace Alignment.Plugins.Qualification;

/// <summary>One lead judged by one definition, with the facts it was judged on.</summary>
public sealed record Verdict(DefinitionInForce By, Fact[] Facts, Judgement Judgement)
{
    /// <summary>What stands behind the definition: one that nobody signed says so on every lead.</summary>
    private const string Header = "unsigned";

    public string Explain() => Explanation.Of(By.Compiled, Judgement, Facts, Header);

    public string Missing() => MissingInformation.Of(By.Compiled, Judgement, Facts).Text;
}
