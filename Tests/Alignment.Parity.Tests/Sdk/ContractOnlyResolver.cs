using Mono.Cecil;

namespace Alignment.Parity.Tests.Sdk;

/// <summary>Finds nothing but the contract assemblies, so that nothing else can satisfy a reference by accident.</summary>
internal sealed class ContractOnlyResolver : IAssemblyResolver
{
    private readonly Dictionary<string, AssemblyDefinition> contracts;

    public ContractOnlyResolver()
    {
        contracts = new[] { ContractAssembly.Xrm, ContractAssembly.Crm }.ToDictionary(
            name => name,
            name => AssemblyDefinition.ReadAssembly(ContractAssembly.For(name), new ReaderParameters { AssemblyResolver = this }));
    }

    public bool IsContract(IMetadataScope scope) => contracts.ContainsKey(scope.Name);

    public bool Contains(TypeReference type) => contracts[type.Scope.Name].MainModule.GetType(type.FullName) != null;

    public AssemblyDefinition Resolve(AssemblyNameReference name) => Resolve(name, new ReaderParameters());

    public AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters) =>
        contracts.TryGetValue(name.Name, out var contract) ? contract : throw new AssemblyResolutionException(name);

    public void Dispose()
    {
        foreach (var contract in contracts.Values) contract.Dispose();
    }
}
