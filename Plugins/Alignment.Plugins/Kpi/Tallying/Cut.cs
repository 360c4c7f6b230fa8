using System.Globalization;
using System.Xml.Linq;
using Alignment.Domain.Kpi;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>How the rows of a table are divided by one dimension. What a row does not know itself, its hand-off does.</summary>
internal sealed class Cut
{
    private const string Alias = "d";
    private const string HandoffAlias = "viahandoff";
    private readonly string[] columns;
    private readonly string? viaHandoff;

    private Cut(KpiDimension by, string? viaHandoff, params string[] columns)
    {
        By = by;
        this.columns = columns;
        this.viaHandoff = viaHandoff;
    }

    public KpiDimension By { get; }

    /// <summary>Of hand-offs: as they were frozen.</summary>
    public static Cut OfHandoffs(KpiDimension by) => new(by, null, HandoffColumns(by));

    /// <summary>Of clocks: a breach belongs to whoever had the lead then.</summary>
    public static Cut OfTimers(KpiDimension by) => by switch
    {
        KpiDimension.Owner or KpiDimension.Team => new Cut(by, null, T.Timer.BreachUser, T.Timer.BreachTeam, T.Timer.OwnerUser, T.Timer.OwnerTeam),
        KpiDimension.SlaPolicy => new Cut(by, null, T.Timer.Policy),
        _ => new Cut(by, T.Timer.Handoff, HandoffColumns(by)),
    };

    /// <summary>Of opportunities: who owns them.</summary>
    public static Cut OfDeals(KpiDimension by) => by switch
    {
        KpiDimension.Owner or KpiDimension.Team or KpiDimension.Seller => new Cut(by, null, T.Opportunity.OwnerId),
        KpiDimension.Campaign => new Cut(by, null, T.Opportunity.CampaignId),
        _ => new Cut(by, T.Opportunity.Handoff, HandoffColumns(by)),
    };

    /// <summary>Of the stays of leads in their stages.</summary>
    public static Cut OfSpells(KpiDimension by) => by switch
    {
        KpiDimension.Stage => new Cut(by, null, T.StageEvent.FromStage),
        _ => new Cut(by, T.StageEvent.Handoff, HandoffColumns(by)),
    };

    /// <summary>Of leads as they stand: by stage and by who owns them.</summary>
    public static Cut OfLeads(KpiDimension by) => by switch
    {
        KpiDimension.Stage => new Cut(by, null, T.Lead.Stage),
        KpiDimension.Owner or KpiDimension.Team => new Cut(by, null, T.Lead.OwnerId),
        KpiDimension.Campaign => new Cut(by, null, T.Lead.CampaignId),
        _ => new Cut(by, T.Lead.CurrentHandoff, HandoffColumns(by)),
    };

    public TallyQuery Ask(TallyQuery query)
    {
        var groups = columns.Select((column, at) => TallyQuery.Group(column, Alias + at.ToString(CultureInfo.InvariantCulture))).ToArray();
        if (groups.Length == 0) return query;
        if (viaHandoff is not null) query.Join(T.Handoff.Table, viaHandoff, T.Handoff.Id, HandoffAlias, isOuter: true, groups);
        else query.Entity.AddFirst(groups.Cast<object>().ToArray());
        return query;
    }

    public Member Of(TallyRow row)
    {
        for (var at = 0; at < columns.Length; at++)
        {
            var alias = Alias + at.ToString(CultureInfo.InvariantCulture);
            if (!row.Has(alias)) continue;
            if (By == KpiDimension.DefinitionVersion) return Version(row);
            var label = row.Label(alias) ?? "";
            if (row.Row(alias) is { } reference) return new Member(reference.Id.ToString("D"), label, reference);
            return row.Option(alias) is { } option ? new Member(option.ToString(CultureInfo.InvariantCulture), label, null) : new Member(row.Text(alias) ?? label, label, null);
        }

        return Member.Blank(columns.Length == 0 ? Member.Total.Label : Nothing);
    }

    private string Nothing => By switch
    {
        KpiDimension.Owner or KpiDimension.Team or KpiDimension.Seller => "(nobody)",
        _ => "(blank)",
    };

    private static Member Version(TallyRow row)
    {
        var definition = row.Row(Alias + "0");
        var number = row.Number(Alias + "1").ToString(CultureInfo.InvariantCulture);
        return new Member(definition is null ? number : definition.Id.ToString("D"), $"{row.Label(Alias + "0")}, version {number}", definition);
    }

    private static string[] HandoffColumns(KpiDimension by) => by switch
    {
        KpiDimension.Owner or KpiDimension.Team => [T.Handoff.OwnerUser, T.Handoff.OwnerTeam],
        KpiDimension.Source => [T.Handoff.Source],
        KpiDimension.Campaign => [T.Handoff.Campaign],
        KpiDimension.DefinitionVersion => [T.Handoff.Definition, T.Handoff.DefinitionVersion],
        KpiDimension.RejectionReason => [T.Handoff.RejectionReason],
        KpiDimension.LandingPage => [T.Handoff.LandingPage],
        KpiDimension.Seller => [T.Handoff.Seller],
        _ => [],
    };
}
