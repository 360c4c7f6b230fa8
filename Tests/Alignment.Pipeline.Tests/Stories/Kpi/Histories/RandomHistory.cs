using System.ServiceModel;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Alignment.Pipeline.Tests.Stories.ServiceLevel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Histories;

/// <summary>
/// People of the company do what comes to their mind, over a quarter: what the rules refuse does not happen, everything else
/// passes the real organisation. One seed, one history.
/// </summary>
public sealed class RandomHistory
{
    private readonly Company company;
    private readonly Random dice;
    private readonly List<Guid> leads = [];
    private readonly List<Guid> deals = [];
    private readonly Action[] deeds;

    public RandomHistory(Company company, int seed)
    {
        this.company = company;
        dice = new Random(seed);
        var sales = new RandomSales(company, dice, deals);
        deeds =
        [
            Arrive, Arrive, Arrive, Arrive, Arrive, Mature, Mature, Override, OnLead(sales.Call), OnLead(sales.Call), OnLead(sales.Call), OnLead(sales.CallEnteredLate),
            OnLead(sales.Accept), OnLead(sales.Accept), OnLead(sales.TakeBack), OnLead(sales.GiveBack), OnLead(sales.GiveBack), OnLead(sales.GiveBack), Answer, Answer, Decide, Decide,
            OnLead(sales.Qualify), OnLead(sales.Qualify), OnLead(sales.Qualify), OnLead(sales.OpenAnother), OnDeal(sales.Win), OnDeal(sales.Win), OnDeal(sales.Win), OnDeal(sales.WinEnteredLate),
            OnDeal(sales.Lose), OnDeal(sales.Reopen), OnDeal(sales.Correct), OnDeal(sales.OtherCurrency), sales.Rates, sales.ColdDeal, OnLead(sales.Hold), Merge, Correct, PassOn, Import, Sweep,
        ];
    }

    /// <summary>How often something happened, not counting what was refused.</summary>
    public int Happened { get; private set; }

    /// <param name="attempts">What people try, evenly spread over the days.</param>
    public void Play(int attempts, double days)
    {
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            company.Floor.Later(TimeSpan.FromMinutes(Math.Floor(days * 1440 / attempts * 2 * dice.NextDouble())));
            try
            {
                Pick(deeds)();
                Happened++;
            }
            catch (FaultException<OrganizationServiceFault>)
            {
                // The rules said no: it did not happen.
            }
        }
    }

    private Floor Floor => company.Floor;

    private TItem Pick<TItem>(IReadOnlyList<TItem> of) => of[dice.Next(of.Count)];

    private Action OnLead(Action<Guid> deed) => () =>
    {
        if (leads.Count > 0) deed(Open());
    };

    private Action OnDeal(Action<Guid> deed) => () =>
    {
        if (deals.Count > 0) deed(Recent(deals));
    };

    /// <summary>People work on what came last, mostly.</summary>
    private Guid Recent(List<Guid> of) => of[dice.Next(3) == 0 ? dice.Next(of.Count) : Math.Max(0, of.Count - 1 - dice.Next(6))];

    /// <summary>A lead that sales have, if one comes to mind.</summary>
    private Guid Open()
    {
        for (var thought = 0; thought < 6; thought++)
        {
            var lead = Recent(leads);
            if (Floor.StageOf(lead) is T.Stage.MQL or T.Stage.SAL) return lead;
        }

        return Recent(leads);
    }

    private void Arrive()
    {
        var lead = new Entity(T.Lead.Table)
        {
            [T.Lead.LastName] = $"Buyer {leads.Count}",
            [T.Lead.CompanyName] = $"Company {dice.Next(20)}",
            [T.Lead.NumberOfEmployees] = dice.Next(4) == 0 ? 20 : 60,
            [T.Lead.OwnerId] = Pick<EntityReference>([Floor.Rep.User, Floor.Rep.User, Floor.Colleague.User, new(T.Team.Table, company.Team), Floor.Marketer.User]),
        };
        if (dice.Next(5) > 0) lead[T.Lead.EMailAddress1] = "buyer@example.com";
        if (dice.Next(4) > 0) lead[T.Lead.LeadSourceCode] = new OptionSetValue(Pick(Company.Sources));
        if (dice.Next(2) == 0) lead[T.Lead.LandingPage] = Pick(Company.Pages);
        if (dice.Next(2) == 0) lead[T.Lead.CampaignId] = new EntityReference(T.Campaign.Table, Pick(company.Campaigns));
        leads.Add(company.Admin.Create(lead));
    }

    private void Mature()
    {
        if (leads.Count > 0) Floor.Marketer.Save(Recent(leads), (T.Lead.NumberOfEmployees, 70), (T.Lead.EMailAddress1, "buyer@example.com"));
    }

    private void Override()
    {
        if (leads.Count > 0) Floor.MarketingLead.HandOff(Recent(leads), "The parent company is large");
    }

    private void Answer()
    {
        if (leads.Count > 0) Floor.Marketer.Answer(Recent(leads), dice.Next(3) == 0 ? "acknowledge" : "contest", "They told us otherwise");
    }

    private void Decide()
    {
        if (leads.Count > 0) Floor.Manager.Answer(Pick(leads), dice.Next(2) == 0 ? "uphold" : "overturn", "We listened to the call");
    }

    private void PassOn()
    {
        if (leads.Count > 0) Floor.Manager.Save(Recent(leads), (T.Lead.OwnerId, Pick<EntityReference>([Floor.Rep.User, Floor.Colleague.User, new(T.Team.Table, company.Team)])));
    }

    private void Merge()
    {
        if (leads.Count > 2 && dice.Next(2) == 0 && Recent(leads) is var master && Pick(leads) is var other && master != other) Floor.Merge(master, other);
    }

    private void Correct()
    {
        if (leads.Count == 0) return;
        var told = Floor.Events(Recent(leads)).Where(one => one.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value is T.EventKind.Moved or T.EventKind.FirstTouch).ToList();
        if (told.Count > 0 && Pick(told) is var one) Floor.Correct(one, one.GetAttributeValue<DateTime>(T.StageEvent.EffectiveOn).AddMinutes(-dice.Next(3000)));
    }

    private void Import() => company.Admin.Create(new Entity(T.Lead.Table)
    {
        [T.Lead.LastName] = "Old",
        [T.Lead.OverriddenCreatedOn] = Floor.Now.Date.AddDays(-60),
        [T.Lead.Stage] = new OptionSetValue(Pick([T.Stage.Won, T.Stage.Lost, T.Stage.MQL])),
    });

    private void Sweep() => Floor.Sweep();
}
