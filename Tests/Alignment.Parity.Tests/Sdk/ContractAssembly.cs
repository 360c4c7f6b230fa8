using System.Reflection;
using Mono.Cecil;

namespace Alignment.Parity.Tests.Sdk;

/// <summary>The files these tests read; where they are is written into the test assembly when it is built.</summary>
internal static class ContractAssembly
{
    public const string Xrm = "Microsoft.Xrm.Sdk";
    public const string Crm = "Microsoft.Crm.Sdk.Proxy";

    public static string Connector => Written("Connector");

    /// <summary>The build of a contract assembly for the plug-in runtime.</summary>
    public static string For(string name) =>
        Path.Combine(Written("ContractFolder"), name, Written("ContractBuild"), name + ".dll");

    public static AssemblyDefinition Read(string path) => AssemblyDefinition.ReadAssembly(path);

    private static string Written(string key) =>
        typeof(ContractAssembly).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(note => note.Key == key).Value!;
}
