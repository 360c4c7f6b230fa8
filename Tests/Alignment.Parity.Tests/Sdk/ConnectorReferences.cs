using Mono.Cecil;

namespace Alignment.Parity.Tests.Sdk;

/// <summary>What the Connector asks of the SDK: the types it names and their members.</summary>
internal sealed class ConnectorReferences : IDisposable
{
    private readonly ContractOnlyResolver contract = new();
    private readonly ModuleDefinition connector;

    public ConnectorReferences()
    {
        connector = ModuleDefinition.ReadModule(ContractAssembly.Connector, new ReaderParameters { AssemblyResolver = contract });
        var types = connector.GetTypeReferences().Where(type => contract.IsContract(type.Scope)).ToList();
        var members = connector.GetMemberReferences().Where(member => contract.IsContract(TypeOf(member).Scope)).ToList();

        Asked = types.Count + members.Count;
        Concerning = [.. types.Where(contract.Contains), .. members.Where(member => contract.Contains(TypeOf(member)))];
    }

    /// <summary>All references to the SDK, also those to types the contract leaves out.</summary>
    public int Asked { get; }

    /// <summary>The references to types the contract contains.</summary>
    public IReadOnlyList<MemberReference> Concerning { get; }

    public static bool IsAnswered(MemberReference reference)
    {
        try
        {
            return reference.Resolve() != null;
        }
        catch (AssemblyResolutionException)
        {
            // The member was looked for up to a base class of the framework: the contract does not have it.
            return false;
        }
    }

    public void Dispose()
    {
        connector.Dispose();
        contract.Dispose();
    }

    private static TypeReference TypeOf(MemberReference member) => member.DeclaringType.GetElementType();
}
