using System.Reflection;
using System.Reflection.Emit;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Solutions;

/// <summary>A signed plug-in DLL with one plug-in, one class that is none and one that is not public, and the solution parts that register it.</summary>
internal static class TinyPlugins
{
    public const string AssemblyId = "22222222-0000-0000-0000-000000000091";
    public const string TypeId = "22222222-0000-0000-0000-000000000090";
    public const string StepId = "22222222-0000-0000-0000-000000000092";
    public const string Update = "20bebb1b-ea3e-db11-86a7-000a3a5473e8";
    public const string Path = "PluginAssemblies/Tiny-22222222/Tiny.dll";

    public static byte[] Dll { get; } = Build("1.0.0.0");

    public static string FullName { get; } = $"Tiny, Version=1.0.0.0, Culture=neutral, PublicKeyToken={Token()}";

    public static string Roots =>
        $$"""<RootComponent type="91" id="{{{AssemblyId}}}" schemaName="{{FullName}}" behavior="0" /><RootComponent type="92" id="{{{StepId}}}" behavior="0" />""";

    /// <summary>The solution with the assembly and a step on Update of lead.</summary>
    public static TinySolution Register(TinySolution solution, string type = "Tiny.GoodPlugin", string? step = null, string? fullName = null, byte[]? dll = null) => solution with
    {
        Roots = solution.Roots + Roots.Replace(FullName, fullName ?? FullName, StringComparison.Ordinal),
        After = Assembly(type, fullName ?? FullName) + (step ?? Step(type: type, fullName: fullName ?? FullName)),
        Files = new Dictionary<string, byte[]> { [Path] = dll ?? Dll },
    };

    public static string Assembly(string type, string fullName) => $"""
        <SolutionPluginAssemblies><PluginAssembly FullName="{fullName}" PluginAssemblyId="{AssemblyId}" CustomizationLevel="1">
          <IsolationMode>2</IsolationMode><SourceType>0</SourceType><FileName>/{Path}</FileName>
          <PluginTypes><PluginType AssemblyQualifiedName="{type}, {fullName}" PluginTypeId="{TypeId}" Name="{type}" /></PluginTypes>
        </PluginAssembly></SolutionPluginAssemblies>
        """;

    public static string Step(
        string message = Update, string table = "lead", string filter = "subject", string image = "subject", string type = "Tiny.GoodPlugin",
        string typeId = TypeId, string? fullName = null) => $$"""
        <SdkMessageProcessingSteps><SdkMessageProcessingStep Name="Tiny step" SdkMessageProcessingStepId="{{{StepId}}}">
          <SdkMessageId>{{message}}</SdkMessageId><PluginTypeName>{{type}}, {{fullName ?? FullName}}</PluginTypeName><PluginTypeId>{{typeId}}</PluginTypeId>
          <PrimaryEntity>{{table}}</PrimaryEntity><FilteringAttributes>{{filter}}</FilteringAttributes><Mode>0</Mode><Rank>10</Rank>
          <EventHandlerTypeCode>4602</EventHandlerTypeCode><Stage>20</Stage>
          <SdkMessageProcessingStepImages><SdkMessageProcessingStepImage Name="Before">
            <SdkMessageProcessingStepImageId>22222222-0000-0000-0000-000000000093</SdkMessageProcessingStepImageId>
            <Attributes>{{image}}</Attributes><EntityAlias>Before</EntityAlias><ImageType>0</ImageType><MessagePropertyName>Target</MessagePropertyName>
          </SdkMessageProcessingStepImage></SdkMessageProcessingStepImages>
        </SdkMessageProcessingStep></SdkMessageProcessingSteps>
        """;

    public static byte[] Build(string version, bool signed = true) => Build("Tiny", version, signed, module =>
    {
        Define(module, "Tiny.GoodPlugin", TypeAttributes.Public, isPlugin: true);
        Define(module, "Tiny.NoPlugin", TypeAttributes.Public, isPlugin: false);
        Define(module, "Tiny.HiddenPlugin", TypeAttributes.NotPublic, isPlugin: true);
    });

    /// <summary>A signed DLL with public plug-ins of these names.</summary>
    public static byte[] Build(string assembly, params string[] plugins) => Build(assembly, "1.0.0.0", true, module =>
    {
        foreach (var plugin in plugins)
            Define(module, plugin, TypeAttributes.Public, isPlugin: true);
    });

    public static string Token() => Convert.ToHexStringLower(typeof(IPlugin).Assembly.GetName().GetPublicKeyToken()!);

    private static byte[] Build(string simpleName, string version, bool signed, Action<ModuleBuilder> define)
    {
        var name = new AssemblyName(simpleName) { Version = new Version(version) };
        if (signed)
            name.SetPublicKey(typeof(IPlugin).Assembly.GetName().GetPublicKey());
        var assembly = new PersistedAssemblyBuilder(name, typeof(object).Assembly);
        define(assembly.DefineDynamicModule(simpleName));
        using var stream = new MemoryStream();
        assembly.Save(stream);
        return stream.ToArray();
    }

    private static void Define(ModuleBuilder module, string name, TypeAttributes visibility, bool isPlugin)
    {
        var type = module.DefineType(name, visibility | TypeAttributes.Class);
        if (isPlugin)
        {
            type.AddInterfaceImplementation(typeof(IPlugin));
            var execute = type.DefineMethod("Execute", MethodAttributes.Public | MethodAttributes.Virtual, null, [typeof(IServiceProvider)]);
            execute.GetILGenerator().Emit(OpCodes.Ret);
        }
        type.CreateType();
    }
}
