using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Asking.Filters;

/// <summary>Values in filters: literals, and parameters such as @p1 whose value stands among the options.</summary>
internal static class Literals
{
    public static bool TryRead(string text, QueryOptions options, out object? value)
    {
        if (text.StartsWith('@'))
            text = options[text] ?? throw ApiFault.Request($"The parameter '{text}' of the filter has no value. Add {text}=... to the address.");
        return Literal.TryParse(text, out value);
    }
}
