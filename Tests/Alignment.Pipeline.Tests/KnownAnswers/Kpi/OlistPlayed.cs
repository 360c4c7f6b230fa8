using Alignment.Tool.Replaying;

namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>Eight thousand real leads and the deals that some of them became.</summary>
public sealed class OlistPlayed() : PlayedPast(ReplaySet.Olist, Leads)
{
    public const string Leads = "olist_marketing_qualified_leads_dataset.csv";
    public const string Deals = "olist_closed_deals_dataset.csv";
}
