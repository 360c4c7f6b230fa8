using Mono.Cecil;

namespace Alignment.Parity.Tests.Plugins;

/// <summary>Looks into compiled plug-in code for what the platform's own checker used to refuse.</summary>
internal static class PluginCode
{
    /// <summary>Type, or type::member, with why it is not used in plug-ins.</summary>
    private static readonly (string Name, string Why)[] Banned =
    [
        ("Microsoft.Xrm.Sdk.Query.ColumnSet::.ctor(System.Boolean)", "name the columns"),
        ("Microsoft.Xrm.Sdk.Query.ColumnSet::set_AllColumns", "name the columns"),
        ("Microsoft.Xrm.Sdk.Messages.ExecuteMultipleRequest", "no batches inside a transaction"),
        ("Microsoft.Xrm.Sdk.Messages.ExecuteTransactionRequest", "no batches inside a transaction"),
        ("Microsoft.Crm.Sdk.Messages.SetStateRequest", "write the column instead"),
        ("Microsoft.Crm.Sdk.Messages.AssignRequest", "write the column instead"),
        ("System.Threading.Thread::", "no threads"),
        ("System.Threading.Tasks.", "no threads"),
        ("System.Threading.ThreadPool", "no threads"),
        ("System.DateTime::get_Now", "now is the operation's time"),
        ("System.DateTime::get_UtcNow", "now is the operation's time"),
    ];

    /// <summary>"Class.Method calls X: why", for each banned call.</summary>
    public static IReadOnlyList<string> BannedCalls(ModuleDefinition module) =>
    [
        .. from type in All(module.Types)
           from method in type.Methods
           where method.HasBody
           from instruction in method.Body.Instructions
           let called = instruction.Operand switch { MethodReference reference => $"{reference.DeclaringType.FullName}::{reference.Name}({string.Join(',', reference.Parameters.Select(each => each.ParameterType.FullName))})", TypeReference reference => reference.FullName, _ => null }
           where called is not null
           from banned in Banned
           where called.StartsWith(banned.Name, StringComparison.Ordinal)
           select $"{type.FullName}.{method.Name} uses {banned.Name}: {banned.Why}",
    ];

    /// <summary>Fields that a plug-in class keeps between calls; the platform shares one object among threads.</summary>
    public static IReadOnlyList<string> InstanceFields(ModuleDefinition module, IReadOnlyList<string> classes)
    {
        var found = new List<string>();
        foreach (var type in module.Types.Where(type => classes.Contains(type.FullName)))
        {
            for (TypeDefinition? at = type; at is not null; at = at.BaseType as TypeDefinition)
                found.AddRange(at.Fields.Where(field => !field.IsStatic).Select(field => $"{type.FullName} keeps {field.Name}"));
        }

        return found;
    }

    private static IEnumerable<TypeDefinition> All(IEnumerable<TypeDefinition> types) => types.SelectMany(type => All(type.NestedTypes).Prepend(type));
}
