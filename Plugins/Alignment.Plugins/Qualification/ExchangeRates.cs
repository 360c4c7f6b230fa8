using System.Collections.Concurrent;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>
/// Units of a currency for one unit of base currency, kept for ten minutes of operation time per organisation.
/// The platform computes the base amount only after our step, so the step divides by the same rate itself.
/// </summary>
public static class ExchangeRates
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private static readonly ConcurrentDictionary<RateKey, KnownRate> Known = new();

    /// <summary>The amount in base currency, four decimals. A lead without a currency is taken to be in base currency.</summary>
    public static decimal InBase(Occasion on, decimal amount, EntityReference? currency) =>
        currency is null ? amount : Math.Round(amount / Rate(on, currency), 4, MidpointRounding.AwayFromZero);

    private static decimal Rate(Occasion on, EntityReference currency)
    {
        var key = new RateKey(on.Context.OrganizationId, currency.Id);
        if (Known.TryGetValue(key, out var known) && on.Now >= known.ReadAt && on.Now - known.ReadAt < Life) return known.Rate;
        var row = on.AsSystem.Retrieve(T.TransactionCurrency.Table, currency.Id, new ColumnSet(T.TransactionCurrency.ExchangeRate));
        var rate = row.GetAttributeValue<decimal>(T.TransactionCurrency.ExchangeRate);
        if (rate <= 0m) rate = 1m;
        Known[key] = new KnownRate(rate, on.Now);
        return rate;
    }

    private readonly record struct RateKey(Guid Organisation, Guid Currency);

    private readonly record struct KnownRate(decimal Rate, DateTime ReadAt);
}
