using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>Amounts in base currency: amount divided by the rate of the row's currency, four digits after the point.</summary>
internal static class BaseMoney
{
    private const int Digits = 4;

    public static void Create(Server server, TableShape shape, Entity target)
    {
        if (!shape.HasCurrency)
            return;
        decimal rate = server.Currencies.RateOf(target.GetAttributeValue<EntityReference>("transactioncurrencyid").Id);
        if (shape.HasExchangeRate)
            target["exchangerate"] = rate;
        foreach (MoneyPair pair in shape.Money)
        {
            if (target.Attributes.TryGetValue(pair.Amount, out object value))
                target[pair.Base] = InBase(value, rate);
        }
    }

    /// <summary>A changed amount or currency takes today's rate, and then every amount of the row does.</summary>
    public static void Update(Server server, TableShape shape, Entity target, Entity before)
    {
        if (!shape.HasCurrency || !IsTouched(shape, target))
            return;
        EntityReference currency = target.GetAttributeValue<EntityReference>("transactioncurrencyid")
            ?? before.GetAttributeValue<EntityReference>("transactioncurrencyid")
            ?? new EntityReference("transactioncurrency", server.Organization.BaseCurrencyId);
        decimal rate = server.Currencies.RateOf(currency.Id);
        target["transactioncurrencyid"] = currency;
        if (shape.HasExchangeRate)
            target["exchangerate"] = rate;
        foreach (MoneyPair pair in shape.Money)
        {
            if (target.Attributes.TryGetValue(pair.Amount, out object value) || before.Attributes.TryGetValue(pair.Amount, out value))
                target[pair.Base] = InBase(value, rate);
        }
    }

    private static bool IsTouched(TableShape shape, Entity target)
    {
        if (target.Attributes.ContainsKey("transactioncurrencyid"))
            return true;
        foreach (MoneyPair pair in shape.Money)
        {
            if (target.Attributes.ContainsKey(pair.Amount))
                return true;
        }
        return false;
    }

    private static Money? InBase(object? amount, decimal rate) =>
        amount is Money money ? new Money(decimal.Round(money.Value / rate, Digits, MidpointRounding.AwayFromZero)) : null;
}
