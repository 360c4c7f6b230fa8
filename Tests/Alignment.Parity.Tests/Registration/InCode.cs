using System.Globalization;
using Alignment.Tool;
using Mono.Cecil;

namespace Alignment.Parity.Tests.Registration;

/// <summary>What the attributes beside the plug-in classes say, read from the DLL that ships.</summary>
internal static class InCode
{
    private const int StepArguments = 8;

    public static string Dll => Path.Combine(Repository.Find().PluginOutput, "Alignment.Plugins.dll");

    public static IReadOnlyList<DeclaredStep> Steps() => Read(module => Attributes(module)
        .Where(each => each.Attribute.ConstructorArguments.Count == StepArguments).Select(each => Step(each.Class, each.Attribute)));

    /// <summary>Class with the custom API it is bound to.</summary>
    public static IReadOnlyList<(string Class, string Api)> Apis() => Read(module => Attributes(module)
        .Where(each => each.Attribute.ConstructorArguments.Count == 1).Select(each => (each.Class, (string)each.Attribute.ConstructorArguments[0].Value)));

    /// <summary>Classes with at least one attribute.</summary>
    public static IReadOnlyList<string> Registered() => Read(module => Attributes(module).Select(each => each.Class).Distinct());

    private static IReadOnlyList<T> Read<T>(Func<ModuleDefinition, IEnumerable<T>> read)
    {
        using var module = ModuleDefinition.ReadModule(Dll);
        return [.. read(module)];
    }

    private static IEnumerable<(string Class, CustomAttribute Attribute)> Attributes(ModuleDefinition module) =>
        from type in module.Types
        from attribute in type.CustomAttributes
        where attribute.AttributeType.FullName == "CrmPluginRegistrationAttribute"
        select (type.FullName, attribute);

    private static DeclaredStep Step(string type, CustomAttribute attribute)
    {
        var given = attribute.ConstructorArguments.Select(argument => argument.Value).ToList();
        var named = attribute.Properties.ToDictionary(property => property.Name, property => property.Argument.Value);
        var image = named.GetValueOrDefault("Image1Name") is string name
            ? string.Create(CultureInfo.InvariantCulture, $"{name}:{named.GetValueOrDefault("Image1Type", 0)}:{named.GetValueOrDefault("Image1Attributes")}")
            : "";
        return new DeclaredStep(
            type, (string)given[0], (string)given[1], (int)given[2], (int)given[3] == 1, given[4] as string ?? "", (string)given[5], (int)given[6],
            named.GetValueOrDefault("Id") as string ?? "", image);
    }
}
