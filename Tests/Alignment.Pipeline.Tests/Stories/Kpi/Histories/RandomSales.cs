using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Alignment.Pipeline.Tests.Stories.ServiceLevel;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Histories;

/// <summary>What sales do with a lead or a deal, in the rights of whoever has it.</summary>
internal sealed class RandomSales(Company company, Random dice, List<Guid> deals)
{
    private static readonly (string Code, string Comment, string? Evidence)[] Reasons =
    [
        ("NO_BUDGET", "Nothing before July", null), ("NOT_READY_TIMING", "They wait for the board", null), ("NOT_READY_TIMING", "They wait for the board", null),
        ("FIT_SIZE", "", "12 employees"), ("BAD_EMAIL", "", "E-mail"), ("WRONG_TERRITORY", "", "South"), ("OTHER", "They asked us to come back when the new plant is built", null),
        ("SPAM_TEST", "", null), ("DEFINITION_MISMATCH", "Employees say nothing about a holding", "Number of employees"), ("COMPETITOR_CHOSEN", "Bought from Tesla instead", "Tesla"),
    ];

    private Floor Floor => company.Floor;

    public void Call(Guid lead) => Floor.Call(Owner(lead), lead);

    public void CallEnteredLate(Guid lead) => Floor.Call(Owner(lead), lead, Floor.Now.AddMinutes(-dice.Next(4000)));

    public void Accept(Guid lead) => Owner(lead).Accept(lead);

    public void TakeBack(Guid lead)
    {
        Owner(lead).Accept(lead);
        Floor.Later(TimeSpan.FromMinutes(dice.Next(15)));
        Owner(lead).TakeBack(lead);
    }

    public void GiveBack(Guid lead)
    {
        var (code, comment, evidence) = Reasons[dice.Next(Reasons.Length)];
        Owner(lead).Run(
            T.CustomApis.RejectLead.Name,
            (T.CustomApis.RejectLead.LeadId, lead),
            (T.CustomApis.RejectLead.ReasonCode, code),
            (T.CustomApis.RejectLead.Comment, comment),
            (T.CustomApis.RejectLead.Evidence, evidence),
            (T.CustomApis.RejectLead.ExpectedDate, code is "NO_BUDGET" or "NOT_READY_TIMING" ? Floor.Now.Date.AddDays(dice.Next(5, 40)) : null));
    }

    public void Hold(Guid lead) => Owner(lead).Save(lead, (T.Lead.HoldUntil, Floor.Now.AddHours(dice.Next(1, 48))), (T.Lead.HoldReason, "They are at a fair"));

    public void Qualify(Guid lead)
    {
        var withAccount = dice.Next(2) == 0;
        var made = ((QualifyLeadResponse)Owner(lead).Service.Execute(new QualifyLeadRequest
        {
            LeadId = new EntityReference(T.Lead.Table, lead),
            CreateAccount = withAccount,
            CreateContact = false,
            CreateOpportunity = true,
            Status = new OptionSetValue(-1),
        })).CreatedEntities;
        deals.Add(made.Single(row => row.LogicalName == T.Opportunity.Table).Id);
    }

    public void OpenAnother(Guid lead) => deals.Add(Owner(lead).OpenDeal(lead, dice.Next(1, 20) * 100m));

    /// <summary>Sales' own, without a lead.</summary>
    public void ColdDeal() => deals.Add(Floor.Rep.Service.Create(new Entity(T.Opportunity.Table) { [T.Opportunity.Name] = "Cold", [T.Opportunity.EstimatedValue] = new Money(dice.Next(1, 30) * 100m) }));

    public void Win(Guid deal) => Floor.Admin.Win(deal, dice.Next(1, 90) * 100m);

    public void WinEnteredLate(Guid deal) => Floor.Admin.Win(deal, dice.Next(1, 90) * 100m, Floor.Now.AddDays(-dice.Next(1, 20)));

    public void Lose(Guid deal) => Floor.Admin.Lose(deal);

    public void Reopen(Guid deal) => Floor.Admin.Reopen(deal);

    public void Correct(Guid deal) => Floor.Admin.Change(deal, (T.Opportunity.ActualValue, new Money(dice.Next(1, 90) * 100m)));

    public void OtherCurrency(Guid deal) => Floor.Admin.Change(deal, (T.Opportunity.TransactionCurrencyId, new EntityReference(T.TransactionCurrency.Table, company.Currencies[dice.Next(company.Currencies.Count)])));

    public void Rates() => Floor.Rate(company.Currencies[dice.Next(company.Currencies.Count)], dice.Next(2, 15));

    private Seat Owner(Guid lead)
    {
        var owner = Floor.Lead(lead).GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id;
        return owner == Floor.Rep.Id ? Floor.Rep : owner == Floor.Marketer.Id ? Floor.Manager : Floor.Colleague;
    }
}
