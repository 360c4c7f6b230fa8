using Alignment.Pipeline.Tests.Stories.Kpi.Histories;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>Every row there is, read once and kept as it was.</summary>
internal sealed class Ground
{
    public Ground(Company company)
    {
        Now = company.Floor.Now;
        Passes = [.. company.All(T.Handoff.Table).Select(row => new Pass(row))];
        Timers = company.All(T.Timer.Table);
        Deals = company.All(T.Opportunity.Table);
        Events = company.All(T.StageEvent.Table);
        Leads = company.All(T.Lead.Table);
        Campaigns = company.All(T.Campaign.Table);
        EverybodysTeam = company.All(T.Team.Table).FirstOrDefault(team => team.Is(T.Team.IsDefault))?.Id;
    }

    public DateTime Now { get; }

    public IReadOnlyList<Pass> Passes { get; }

    public IReadOnlyList<Entity> Timers { get; }

    public IReadOnlyList<Entity> Deals { get; }

    public IReadOnlyList<Entity> Events { get; }

    public IReadOnlyList<Entity> Leads { get; }

    public IReadOnlyList<Entity> Campaigns { get; }

    /// <summary>The team that everybody of the one business unit is in.</summary>
    public Guid? EverybodysTeam { get; }
}
