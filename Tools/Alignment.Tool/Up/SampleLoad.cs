using System.Diagnostics;
using Alignment.Tool.Keeping;
using Alignment.Tool.Replaying;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>The sample, created lead by lead through the whole pipeline, each at its instant, with what became of it.</summary>
/// <param name="Created">New leads of this run.</param>
/// <param name="AlreadyThere">Leads of an earlier run, left as they are.</param>
/// <param name="Seconds">Wall-clock seconds of the half year.</param>
/// <param name="PluginRequests">SDK requests that the plug-ins made meanwhile.</param>
public sealed record SampleLoad(int Created, int AlreadyThere, double Seconds, int PluginRequests)
{
    /// <summary>How long ago the first lead of the sample comes in.</summary>
    public static readonly TimeSpan Past = TimeSpan.FromDays(182);

    public double PerSecond => Seconds > 0 ? Created / Seconds : 0;

    internal static SampleLoad Run(LocalDataverse dataverse, UpOptions options, MovedClock clock, DateTime now, Action<double> progress)
    {
        var service = dataverse.Service(dataverse.AdminId);
        var there = Existing(service);
        var people = SamplePeople.Ensure(dataverse);
        var campaigns = SampleCampaigns.Ensure(service, now - Past);
        var past = new SamplePast(dataverse, clock, people, options.Seed, now);
        var created = 0;
        foreach (var (place, lead) in new SampleLeads(options.Seed).Take(options.Leads, place => InstantOf(place, options.Leads, now)).Index())
        {
            if (there.Contains(lead.Id)) continue;
            created++;
            if (place % 2 == 0) lead[T.Lead.CampaignId] = campaigns[place / 2 % campaigns.Count];
            past.Comes(InstantOf(place, options.Leads, now), lead.Id, owner =>
            {
                lead[T.Lead.OwnerId] = owner;
                service.Create(lead);
            });
        }

        dataverse.Requests.Reset();
        var watch = Stopwatch.StartNew();
        past.Play(progress);
        return new SampleLoad(created, options.Leads - created, watch.Elapsed.TotalSeconds, dataverse.Requests.Total);
    }

    /// <summary>One after the other through the half year, the last of them just now.</summary>
    private static DateTime InstantOf(int place, int of, DateTime now) => now - (Past * ((of - place) / (of + 1.0)));

    private static HashSet<Guid> Existing(IOrganizationService service)
    {
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(), Orders = { new OrderExpression(T.Lead.Id, OrderType.Ascending) } };
        return [.. ReplayedLedger.Read(service, query).Select(row => row.Id)];
    }
}
