using Microsoft.Xrm.Sdk;

namespace Alignment.Plugins.Hosting;

/// <summary>Whether two column values mean the same, so that a form that sends back what it read changes nothing.</summary>
public static class SameValue
{
    public static bool As(object? one, object? other)
    {
        if (IsEmpty(one) || IsEmpty(other)) return IsEmpty(one) && IsEmpty(other);
        return one switch
        {
            EntityReference row => other is EntityReference same && row.Id == same.Id,
            OptionSetValue choice => other is OptionSetValue same && choice.Value == same.Value,
            Money amount => other is Money same && amount.Value == same.Value,
            OptionSetValueCollection choices => other is OptionSetValueCollection same && SameChoices(choices, same),
            _ => Equals(one, other),
        };
    }

    private static bool SameChoices(OptionSetValueCollection one, OptionSetValueCollection other) =>
        one.Count == other.Count && one.All(chosen => other.Any(option => option.Value == chosen.Value));

    private static bool IsEmpty(object? value) => value is null || value is string { Length: 0 };
}
