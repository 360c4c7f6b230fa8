using System.Diagnostics;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>The sample, created lead by lead through the whole pipeline, as a form or an integration would.</summary>
/// <param name="Created">New leads of this run.</param>
/// <param name="AlreadyThere">Leads of an earlier run, left as they are.</param>
/// <param name="Seconds">Wall-clock seconds of the creates.</param>
/// <param name="PluginRequests">SDK requests that the plug-ins made during the creates.</param>
public sealed record SampleLoad(int Created, int AlreadyThere, double Seconds, int PluginRequests)
{
    public double PerSecond => Seconds > 0 ? Created / Seconds : 0;

    internal static SampleLoad Run(LocalDataverse dataverse, UpOptions options, Action<double> progress)
    {
        var service = dataverse.Service(dataverse.AdminId);
        var there = Existing(service);
        var owner = new EntityReference(T.SystemUser.Table, SamplePeople.Ensure(dataverse));
        var leads = new SampleLeads(options.Seed).Take(options.Leads, DateTime.UtcNow).Where(lead => !there.Contains(lead.Id)).ToList();
        dataverse.Requests.Reset();
        var clock = Stopwatch.StartNew();
        for (var index = 0; index < leads.Count; index++)
        {
            leads[index][T.Lead.OwnerId] = owner;
            service.Create(leads[index]);
            if (index % 50 == 0) progress((double)index / leads.Count);
        }

        return new SampleLoad(leads.Count, options.Leads - leads.Count, clock.Elapsed.TotalSeconds, dataverse.Requests.Total);
    }

    private static HashSet<Guid> Existing(IOrganizationService service)
    {
        var found = new HashSet<Guid>();
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(), PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 } };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            found.UnionWith(page.Entities.Select(row => row.Id));
            if (!page.MoreRecords) return found;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
