using Microsoft.Xrm.Sdk;

namespace Alignment.Plugins.Hosting;

/// <summary>Whether two column values mean the same, so that a form that sends back what it read changes nothing.</summary>
public static class SameValue
{
    public static bool As(object? one, object? other)
    {
        if (IsEmpty(one) || IsEmpty(other)) return IsEmpty(one) && IsEmpty(other);
        return (one, other) switch
        {
            (EntityReference a, EntityReference b) => a.Id == b.Id,
            (OptionSetValue a, OptionSetValue b) => a.Value == b.Value,
            (Money a, Money b) => a.Value == b.Value,
            (OptionSetValueCollection a, OptionSetValueCollection b) =>
                a.Count == b.Count && a.All(chosen => b.Any(option => option.Value == chosen.Value)),
            (decimal a, int b) => a == b,
            (int a, decimal b) => a == b,
            _ => Equals(one, other),
        };
    }

    private static bool IsEmpty(object? value) => value is null || value is string { Length: 0 };
}
