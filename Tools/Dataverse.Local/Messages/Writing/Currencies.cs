using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Messages.Writing;

/// <summary>Exchange rates, kept until a currency row is written. A rate is what one unit of base currency costs.</summary>
internal sealed class Currencies(Server server)
{
    public const string Table = "transactioncurrency";
    private readonly Dictionary<Guid, decimal> rates = [];

    public void Forget() => rates.Clear();

    public decimal RateOf(Guid currency)
    {
        if (rates.TryGetValue(currency, out decimal rate))
            return rate;
        Entity row = server.Rows.Read(Table, currency, new ColumnSet("exchangerate"))
            ?? throw Fault.Of(ErrorCodes.ObjectDoesNotExist, $"{Table} With Id = {currency} Does Not Exist");
        rate = row.GetAttributeValue<decimal?>("exchangerate") ?? 1m;
        if (rate <= 0)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"The currency {currency} has the exchange rate {rate}. Give it a rate above zero.");
        return rates[currency] = rate;
    }
}
