using Alignment.Tool;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Alignment.Parity.Tests.Checking;

/// <summary>Makes the signed DLL of the orchard, with empty plug-in classes.</summary>
internal static class OrchardPlugins
{
    public const string Name = "Orchard.Plugins";

    public static void Write(string folder, params string[] classes)
    {
        Directory.CreateDirectory(folder);
        using var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition(Name, new Version(2, 1, 0, 0)), Name, ModuleKind.Dll);
        foreach (var name in classes)
            assembly.MainModule.Types.Add(Plugin(assembly.MainModule, name));
        var key = File.ReadAllBytes(Path.Combine(Repository.Find().Plugins, "Alignment.Plugins.snk"));
        assembly.Write(Path.Combine(folder, Name + ".dll"), new WriterParameters { StrongNameKeyBlob = key });
    }

    /// <summary>A class that says it is a plug-in.</summary>
    public static TypeDefinition Plugin(ModuleDefinition module, string name)
    {
        var sdk = new AssemblyNameReference("Microsoft.Xrm.Sdk", new Version(9, 0, 0, 0));
        module.AssemblyReferences.Add(sdk);
        var type = new TypeDefinition(Name, name, TypeAttributes.Public | TypeAttributes.Class, module.TypeSystem.Object);
        type.Interfaces.Add(new InterfaceImplementation(new TypeReference("Microsoft.Xrm.Sdk", "IPlugin", module, sdk)));
        var execute = new MethodDefinition("Execute", MethodAttributes.Public | MethodAttributes.Virtual, module.TypeSystem.Void);
        execute.Body.GetILProcessor().Append(Instruction.Create(OpCodes.Ret));
        type.Methods.Add(execute);
        return type;
    }
}
