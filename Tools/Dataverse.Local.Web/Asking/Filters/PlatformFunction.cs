using Dataverse.Local.Web.Faults;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Asking.Filters;

/// <summary>The platform's query functions: Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7).</summary>
internal static class PlatformFunction
{
    /// <summary>Most functions are called as the operator is; these are not.</summary>
    private static readonly Dictionary<string, ConditionOperator> OtherNames = new(StringComparer.Ordinal)
    {
        ["EqualUserOrUserHierarchy"] = ConditionOperator.EqualUserOrUserHierarchy,
        ["InFiscalPeriodAndYear"] = ConditionOperator.InFiscalPeriodAndYear,
        ["Contains"] = ConditionOperator.Like,
    };

    /// <param name="tokens">Stand behind the opening parenthesis.</param>
    public static Node Parse(string name, Tokens tokens, QueryOptions options)
    {
        if (!OtherNames.TryGetValue(name, out var comparison) && !Enum.TryParse(name, out comparison))
            throw ApiFault.NotSupported($"the query function 'Microsoft.Dynamics.CRM.{name}'");
        string? path = null;
        var values = new SortedDictionary<string, object>(StringComparer.Ordinal);
        do
        {
            var parameter = tokens.Take().Text;
            tokens.Expect("=");
            if (parameter == "PropertyName")
                path = Value(tokens.Take().Text, options) as string;
            else
                Read(parameter, tokens, options, values);
        }
        while (tokens.TryTake(","));
        tokens.Expect(")");
        return new Node.Compare(path ?? throw ApiFault.Request($"{name} needs PropertyName='column'."), comparison, [.. values.Values], ByColumn: true);
    }

    private static void Read(string parameter, Tokens tokens, QueryOptions options, SortedDictionary<string, object> values)
    {
        if (!tokens.TryTake("["))
        {
            values[parameter] = Value(tokens.Take().Text, options);
            return;
        }

        for (var index = 0; !tokens.TryTake("]"); index++)
        {
            values[$"{parameter}{index:D6}"] = Value(tokens.Take().Text, options);
            tokens.TryTake(",");
        }
    }

    private static object Value(string text, QueryOptions options)
    {
        if (text is ['"', .., '"'])
            return text[1..^1];
        return Literals.TryRead(text, options, out var value) && value is not null
            ? value
            : throw ApiFault.Request($"'{text}' in $filter is no value. Put text into quotes.");
    }
}
