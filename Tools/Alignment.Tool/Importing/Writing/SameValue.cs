using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Importing.Writing;

/// <summary>Whether a value of the file is the one that is stored.</summary>
internal static class SameValue
{
    public static bool Are(object? file, object? stored) => (file, stored) switch
    {
        (null, null) => true,
        (OptionSetValue one, OptionSetValue other) => one.Value == other.Value,
        (Money one, Money other) => one.Value == other.Value,
        (EntityReference one, EntityReference other) => one.Id == other.Id && one.LogicalName == other.LogicalName,
        (OptionSetValueCollection one, OptionSetValueCollection other) => one.Select(each => each.Value).ToHashSet().SetEquals(other.Select(each => each.Value)),
        _ => Equals(file, stored),
    };
}
