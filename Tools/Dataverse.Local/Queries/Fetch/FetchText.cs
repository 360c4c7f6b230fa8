using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>SDK values as FetchXML writes them, the same in every culture.</summary>
static class FetchText
{
    /// <summary>A date without a kind is a calendar day, not a moment in UTC.</summary>
    public static string Day(object? value, string column) => value is DateTime { Kind: DateTimeKind.Unspecified } day
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Of(value, column);

    public static string Of(object? value, string column) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "1" : "0",
        Guid id => id.ToString("B"),
        EntityReference reference => reference.Id.ToString("B"),
        DateTime { Kind: DateTimeKind.Local } local => Of(local.ToUniversalTime(), column),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z",
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        Money money => money.Value.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw QueryErrors.Fault(QueryErrors.InvalidValue, $"The condition on '{column}' has a value of type {value.GetType().Name}, which FetchXML can't hold."),
    };
}
