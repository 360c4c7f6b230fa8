namespace Alignment.Domain.Kpi.Formulas;

/// <summary>By what figures can be cut.</summary>
internal static class Cuts
{
    internal static readonly KpiDimension[] None = [];

    internal static readonly KpiDimension[] OfHandoffs =
        [KpiDimension.Owner, KpiDimension.Team, KpiDimension.Source, KpiDimension.Campaign, KpiDimension.DefinitionVersion, KpiDimension.LandingPage];

    internal static readonly KpiDimension[] OfReturns = [.. OfHandoffs, KpiDimension.RejectionReason];

    internal static readonly KpiDimension[] OfWins = [.. OfHandoffs, KpiDimension.Seller];

    internal static readonly KpiDimension[] OfReasons = [KpiDimension.RejectionReason];

    internal static readonly KpiDimension[] OfTimers = [KpiDimension.Owner, KpiDimension.Team, KpiDimension.Source, KpiDimension.SlaPolicy];

    internal static readonly KpiDimension[] OfSpells = [KpiDimension.Stage];

    internal static readonly KpiDimension[] OfDeals = [KpiDimension.Owner, KpiDimension.Team, KpiDimension.Campaign];

    internal static readonly KpiDimension[] OfOwners = [KpiDimension.Owner];

    internal static readonly KpiDimension[] OfCampaigns = [KpiDimension.Campaign];
}
