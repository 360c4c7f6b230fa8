using Alignment.Domain.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// What all opportunities of a hand-off make of it: won while one of them is, with what all won ones brought; open while one is
/// open; lost when the last one is.
/// </summary>
internal sealed class DealsOfAHandoff(OpportunityFacts told, List<Deal> deals, DateTime now)
{
    public Stage Stage =>
        deals.Exists(deal => deal.State == Deal.Won) ? Stage.Won
        : deals.Exists(deal => deal.State == Deal.Open) ? Stage.Sql
        : Stage.Lost;

    public int Count => deals.Count;

    /// <summary>The columns of the hand-off that follow; nothing while it is open.</summary>
    public Entity Row()
    {
        var row = new Entity(T.Handoff.Table, told.Handoff!.Value);
        if (Stage == Stage.Won) Won(row);
        else if (Stage == Stage.Lost) Lost(row);
        return row;
    }

    private void Won(Entity row)
    {
        var won = deals.FindAll(deal => deal.State == Deal.Won);
        // The first deal that was won says when, who sold it, and in which currency.
        var first = won[0];
        var wonOn = InstantOf(first);
        row[T.Handoff.WonOn] = wonOn;
        row[T.Handoff.ClosedOn] = wonOn;
        row[T.Handoff.WonAmount] = won.Exists(deal => deal.Amount is not null) ? won.Sum(deal => deal.Amount ?? 0m) : null;
        row[T.Handoff.ExchangeRate] = first.Rate;
        row[T.Handoff.CurrencyCode] = first.Currency;
        row[T.Handoff.Seller] = first.Seller;
        row[T.Handoff.WonMinutes] = told.HandedOffOn is { } since ? WholeMinutes.Between(since, wonOn) : null;
    }

    private void Lost(Entity row)
    {
        var last = deals.Find(deal => deal.Id == told.Id) ?? deals[deals.Count - 1];
        var lostOn = InstantOf(last);
        row[T.Handoff.LostOn] = lostOn;
        row[T.Handoff.ClosedOn] = lostOn;
        row[T.Handoff.LostReason] = last.StatusName;
    }

    /// <summary>The opportunity keeps the day only. Closed today is closed now, if it was not noted before; a day that somebody gave stands.</summary>
    private DateTime InstantOf(Deal deal)
    {
        var day = deal.ClosedOn?.Date ?? now.Date;
        if (told.WonOn is { } noted && noted.Date == day && deal.State == Deal.Won) return noted;
        return day == now.Date ? now : DateTime.SpecifyKind(day, DateTimeKind.Utc);
    }
}
