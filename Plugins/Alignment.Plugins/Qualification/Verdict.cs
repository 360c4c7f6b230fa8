using Alignment.Domain.Qualification;

namespace Alignment.Plugins.Qualification;

/// <summary>One lead judged by one definition, with the facts it was judged on.</summary>
public sealed record Verdict(DefinitionInForce By, Fact[] Facts, Judgement Judgement)
{
    public string Explain() => Explanation.Of(By.Compiled, Judgement, Facts, Header);

    public string Missing() => MissingInformation.Of(By.Compiled, Judgement, Facts).Text;

    /// <summary>Whose rule it was and what it is worth: a definition that nobody signed says so on every lead.</summary>
    private string Header => $"{By.Definition.Title} (unsigned)";
}
