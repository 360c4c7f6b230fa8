using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

/// <summary>What a seller does with deals, as the Sales app sends it.</summary>
internal static class Deals
{
    public static Guid Qualify(this Seat seat, Guid lead) => ((QualifyLeadResponse)seat.Service.Execute(new QualifyLeadRequest
    {
        LeadId = new EntityReference(T.Lead.Table, lead),
        CreateAccount = false,
        CreateContact = false,
        CreateOpportunity = true,
        Status = new OptionSetValue(-1),
    })).CreatedEntities.Single().Id;

    /// <summary>A further deal with the same buyer, opened by hand.</summary>
    public static Guid OpenDeal(this Seat seat, Guid lead, decimal estimate = 0m) => seat.Service.Create(new Entity(T.Opportunity.Table)
    {
        [T.Opportunity.Name] = "Another deal",
        [T.Opportunity.EstimatedValue] = new Money(estimate),
        [T.Opportunity.OriginatingLeadId] = new EntityReference(T.Lead.Table, lead),
    });

    public static void Win(this Seat seat, Guid deal, decimal revenue, DateTime? on = null) => seat.Service.Execute(new WinOpportunityRequest
    {
        OpportunityClose = Closing(deal, revenue, on),
        Status = new OptionSetValue(-1),
    });

    public static void Lose(this Seat seat, Guid deal, DateTime? on = null) => seat.Service.Execute(new LoseOpportunityRequest
    {
        OpportunityClose = Closing(deal, null, on),
        Status = new OptionSetValue(5),
    });

    public static void Reopen(this Seat seat, Guid deal) => seat.Change(deal, (T.Opportunity.StateCode, new OptionSetValue(0)), (T.Opportunity.StatusCode, new OptionSetValue(1)));

    public static void Change(this Seat seat, Guid deal, params (string Column, object? Value)[] columns)
    {
        var change = new Entity(T.Opportunity.Table, deal);
        foreach (var (column, value) in columns) change[column] = value;
        seat.Service.Update(change);
    }

    public static Entity Deal(this Floor floor, Guid id) => floor.Admin.Service.Retrieve(T.Opportunity.Table, id, new ColumnSet(true));

    /// <summary>A currency of which this many units are one of the base currency.</summary>
    public static Guid Currency(this Floor floor, string code, decimal rate) => floor.Admin.Service.Create(new Entity(T.TransactionCurrency.Table)
    {
        [T.TransactionCurrency.ISOCurrencyCode] = code,
        [T.TransactionCurrency.ExchangeRate] = rate,
        ["currencyname"] = code,
        ["currencysymbol"] = code,
        ["currencyprecision"] = 2,
    });

    public static void Rate(this Floor floor, Guid currency, decimal rate) =>
        floor.Admin.Service.Update(new Entity(T.TransactionCurrency.Table, currency) { [T.TransactionCurrency.ExchangeRate] = rate });

    public static void Merge(this Floor floor, Guid master, Guid other) => floor.Admin.Service.Execute(new MergeRequest
    {
        Target = new EntityReference(T.Lead.Table, master),
        SubordinateId = other,
        UpdateContent = new Entity(T.Lead.Table),
        PerformParentingChecks = false,
    });

    public static void Correct(this Floor floor, Entity told, DateTime at) => floor.Admin.Run(
        T.CustomApis.CorrectHistory.Name,
        (T.CustomApis.CorrectHistory.EventId, told.Id),
        (T.CustomApis.CorrectHistory.EffectiveOn, at),
        (T.CustomApis.CorrectHistory.Reason, "It was entered too late"));

    private static Entity Closing(Guid deal, decimal? revenue, DateTime? on)
    {
        var closing = new Entity(T.OpportunityClose.Table) { [T.OpportunityClose.OpportunityId] = new EntityReference(T.Opportunity.Table, deal) };
        if (revenue is { } amount) closing[T.OpportunityClose.ActualRevenue] = new Money(amount);
        if (on is { } day) closing[T.OpportunityClose.ActualEnd] = day;
        return closing;
    }
}
