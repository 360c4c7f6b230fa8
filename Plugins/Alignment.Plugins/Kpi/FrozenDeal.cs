using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>One save of an opportunity: what it makes of the frozen columns.</summary>
internal sealed class FrozenDeal(Occasion on, Entity target, Entity? before)
{
    private const int Decimals = 4;
    private const int RateDecimals = 10;

    private static readonly string[] Frozen = [T.Opportunity.ClosedAmount, T.Opportunity.ClosedRate, T.Opportunity.CycleMinutes];

    /// <summary>Sending back the value that was read is no change: it is dropped.</summary>
    public static void RefuseByHand(Entity target, Entity? before)
    {
        foreach (var column in Frozen)
        {
            if (!target.Attributes.TryGetValue(column, out var written)) continue;
            object? stood = null;
            before?.Attributes.TryGetValue(column, out stood);
            if (!SameValue.As(written, stood))
                throw new Refusal($"The column {column} of an opportunity is written by the server when the deal is won or lost. Leave it out of your form, import or request; correct {T.Opportunity.ActualValue} or {T.Opportunity.ActualCloseDate} instead.");
            target.Attributes.Remove(column);
        }
    }

    public void Freeze()
    {
        var stood = before?.GetAttributeValue<OptionSetValue>(T.Opportunity.StateCode)?.Value ?? Deal.Open;
        var state = Will<OptionSetValue>(T.Opportunity.StateCode)?.Value ?? stood;
        if (state == Deal.Open)
        {
            if (stood != Deal.Open) foreach (var column in Frozen) target[column] = null;
        }
        else if (state != stood) Close(state);
        else Correct(state);
    }

    private void Close(int state)
    {
        // A closed deal without a day would belong to no period.
        if (Will<DateTime?>(T.Opportunity.ActualCloseDate) is null) target[T.Opportunity.ActualCloseDate] = on.Now.Date;
        var rate = RateNow();
        target[T.Opportunity.ClosedRate] = rate;
        target[T.Opportunity.ClosedAmount] = InBase(Worth(state), rate);
        target[T.Opportunity.CycleMinutes] = Cycle();
    }

    private void Correct(int state)
    {
        if (target.Contains(T.Opportunity.ActualValue) || Changes(T.Opportunity.TransactionCurrencyId))
        {
            var rate = Changes(T.Opportunity.TransactionCurrencyId)
                ? RateNow()
                : before?.GetAttributeValue<decimal?>(T.Opportunity.ClosedRate) ?? before?.GetAttributeValue<decimal?>(T.Opportunity.ExchangeRate) ?? RateNow();
            target[T.Opportunity.ClosedRate] = rate;
            target[T.Opportunity.ClosedAmount] = InBase(Worth(state), rate);
        }

        if (target.Contains(T.Opportunity.ActualCloseDate)) target[T.Opportunity.CycleMinutes] = Cycle();
    }

    /// <summary>What it brought; of a lost one, which usually brought nothing, what it was estimated at.</summary>
    private decimal? Worth(int state)
    {
        var actual = Will<Money>(T.Opportunity.ActualValue)?.Value;
        return state == Deal.Won || actual > 0m ? actual : Will<Money>(T.Opportunity.EstimatedValue)?.Value ?? actual;
    }

    private static decimal? InBase(decimal? amount, decimal rate) => amount is { } value ? Math.Round(value / rate, Decimals, MidpointRounding.AwayFromZero) : null;

    /// <summary>Units of the deal's currency for one of the base currency, now.</summary>
    private decimal RateNow()
    {
        if (Will<EntityReference>(T.Opportunity.TransactionCurrencyId) is not { } currency) return 1m;
        var row = on.AsSystem.Retrieve(T.TransactionCurrency.Table, currency.Id, new ColumnSet(T.TransactionCurrency.ExchangeRate));
        return row.GetAttributeValue<decimal>(T.TransactionCurrency.ExchangeRate) is > 0m and var rate ? Math.Round(rate, RateDecimals) : 1m;
    }

    /// <summary>From its beginning, here or elsewhere, to its closing: closed today is closed now, another day counts from its beginning.</summary>
    private int? Cycle()
    {
        if (Will<DateTime?>(T.Opportunity.ActualCloseDate) is not { } day) return null;
        var created = before?.GetAttributeValue<DateTime?>(T.Opportunity.CreatedOn) ?? on.Now;
        if (Will<DateTime?>(T.Opportunity.OverriddenCreatedOn) is { } elsewhere && elsewhere < created) created = elsewhere;
        return WholeMinutes.Between(created, day.Date == on.Now.Date ? on.Now : day.Date);
    }

    private bool Changes(string column) => target.Contains(column) && !SameValue.As(target[column], before?.Contains(column) == true ? before[column] : null);

    private TValue? Will<TValue>(string column) =>
        target.Contains(column) ? target.GetAttributeValue<TValue>(column) : before is null ? default : before.GetAttributeValue<TValue>(column);
}
