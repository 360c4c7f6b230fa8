using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>The code of the currency in which everything is added up. One request in thirty seconds.</summary>
internal static class BaseCurrency
{
    private const string Currency = "currency";
    private static readonly Remembered<string> Known = new((on, _) => Read(on));

    public static string Of(Occasion on) => Known.Of(on);

    private static string Read(Occasion on)
    {
        var query = new QueryExpression(T.Organization.Table) { ColumnSet = new ColumnSet() };
        var link = query.AddLink(T.TransactionCurrency.Table, T.Organization.BaseCurrencyId, T.TransactionCurrency.Id);
        link.EntityAlias = Currency;
        link.Columns = new ColumnSet(T.TransactionCurrency.ISOCurrencyCode);
        var row = on.AsSystem.RetrieveMultiple(query).Entities.FirstOrDefault();
        return row?.GetAttributeValue<AliasedValue>($"{Currency}.{T.TransactionCurrency.ISOCurrencyCode}")?.Value as string ?? "";
    }
}
