using Xunit.Abstractions;

namespace Alignment.Parity.Tests.Sdk;

public sealed class What_the_contract_answers(ITestOutputHelper output)
{
    /// <summary>The Connector asked for this much of what the contract contains when this was written.</summary>
    private const int Floor = 451;

    [Fact]
    public void Everything_Microsofts_own_connector_asks_of_a_contained_type_is_there()
    {
        using var references = new ConnectorReferences();

        var missing = references.Concerning.Where(reference => !ConnectorReferences.IsAnswered(reference)).Select(reference => reference.FullName).ToList();

        output.WriteLine($"{references.Concerning.Count - missing.Count} of {references.Asked} references resolve; {references.Asked - references.Concerning.Count} name types the contract leaves out.");
        Assert.Empty(missing);
        Assert.True(references.Concerning.Count >= Floor, $"Only {references.Concerning.Count} references concern the contract; it was {Floor}.");
    }
}
