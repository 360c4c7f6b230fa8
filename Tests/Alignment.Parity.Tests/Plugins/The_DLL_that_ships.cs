using Alignment.Parity.Tests.Checking;
using Alignment.Parity.Tests.Registration;
using Alignment.Tool;
using Alignment.Tool.Checking;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Alignment.Parity.Tests.Plugins;

public class The_DLL_that_ships
{
    /// <summary>The sum of the allowances: 200 KB for judging leads, 150 KB for their lives and rejections (decision 13), 250 KB for what is promised in time (decision 16), 280 KB for KPIs (decision 18).</summary>
    private const int LargestBytes = (200 + 150 + 250 + 280) * 1024;

    /// <summary>Bytes of code that judging leads may take: what it took when 200 KB was its target.</summary>
    private const int LargestJudging = 68 * 1024;

    [Fact]
    public void It_needs_nothing_that_Dataverse_does_not_have()
    {
        using var module = ModuleDefinition.ReadModule(InCode.Dll);
        var foreign = module.AssemblyReferences.Select(reference => reference.Name)
            .Where(name => name is not ("mscorlib" or "System" or "Microsoft.Xrm.Sdk" or "Microsoft.Crm.Sdk.Proxy") && !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Empty(foreign);
    }

    [Fact]
    public void It_is_signed_for_the_plug_in_runtime_and_small()
    {
        using var module = ModuleDefinition.ReadModule(InCode.Dll);
        Assert.True(module.Assembly.Name.HasPublicKey);
        Assert.True(module.Attributes.HasFlag(ModuleAttributes.StrongNameSigned));
        var framework = module.Assembly.CustomAttributes.Single(each => each.AttributeType.Name == "TargetFrameworkAttribute");
        Assert.Equal(".NETFramework,Version=v4.6.2", framework.ConstructorArguments[0].Value);
        Assert.InRange(new FileInfo(InCode.Dll).Length, 1, LargestBytes);
    }

    [Fact]
    public void What_judges_leads_keeps_to_its_own_allowance()
    {
        using var module = ModuleDefinition.ReadModule(InCode.Dll);
        var judging = module.GetTypes()
            .Where(type => Outermost(type).FullName is var name && !name.Contains(".Lifecycle.", StringComparison.Ordinal) && !name.Contains(".Rejection.", StringComparison.Ordinal)
                && !name.Contains(".ServiceLevel.", StringComparison.Ordinal) && !name.Contains(".Kpi.", StringComparison.Ordinal))
            .SelectMany(type => type.Methods)
            .Where(method => method.HasBody)
            .Sum(method => method.Body.CodeSize);
        Assert.InRange(judging, 1, LargestJudging);
    }

    [Fact]
    public void Its_folder_holds_one_file() =>
        Assert.Equal(["Alignment.Plugins.dll"], Directory.EnumerateFiles(Repository.Find().PluginOutput).Select(Path.GetFileName));

    [Fact]
    public void Plug_in_classes_remember_nothing_between_calls()
    {
        using var module = ModuleDefinition.ReadModule(InCode.Dll);
        Assert.Empty(PluginCode.InstanceFields(module, PluginClasses.Of(InCode.Dll)));
    }

    [Fact]
    public void It_asks_for_named_columns_and_starts_no_batches_or_threads()
    {
        using var module = ModuleDefinition.ReadModule(InCode.Dll);
        Assert.Empty(PluginCode.BannedCalls(module));
    }

    [Fact]
    public void A_plug_in_that_asks_for_all_columns_or_keeps_a_field_is_noticed()
    {
        using var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("Careless", new Version(1, 0)), "Careless", ModuleKind.Dll);
        var module = assembly.MainModule;
        var type = OrchardPlugins.Plugin(module, "Careless");
        var columns = new TypeReference("Microsoft.Xrm.Sdk.Query", "ColumnSet", module, module.AssemblyReferences[^1]);
        var all = new MethodReference(".ctor", module.TypeSystem.Void, columns) { HasThis = true };
        all.Parameters.Add(new ParameterDefinition(module.TypeSystem.Boolean));
        type.Methods[0].Body.GetILProcessor().InsertBefore(type.Methods[0].Body.Instructions[0], Instruction.Create(OpCodes.Newobj, all));
        type.Fields.Add(new FieldDefinition("last", FieldAttributes.Private, module.TypeSystem.Object));
        module.Types.Add(type);
        Assert.Contains("name the columns", Assert.Single(PluginCode.BannedCalls(module)), StringComparison.Ordinal);
        Assert.Contains("keeps last", Assert.Single(PluginCode.InstanceFields(module, [type.FullName])), StringComparison.Ordinal);
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
