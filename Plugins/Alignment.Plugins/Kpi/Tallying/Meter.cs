using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>Asks as SYSTEM, so that everybody sees the same figures, and counts how often.</summary>
internal sealed class Meter(Occasion on)
{
    public Occasion On => on;

    public int Requests { get; private set; }

    /// <summary>Into what a stretch of time had to be split, by what was asked.</summary>
    public Dictionary<string, List<Stretch>> Splits { get; } = [];

    public EntityCollection Ask(QueryBase query)
    {
        Requests++;
        return on.AsSystem.RetrieveMultiple(query);
    }

    public OrganizationResponse Send(OrganizationRequest request)
    {
        Requests++;
        return on.AsSystem.Execute(request);
    }

    /// <summary>All pages of a query.</summary>
    public IEnumerable<Entity> All(QueryExpression query)
    {
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = 5000 };
        while (true)
        {
            var page = Ask(query);
            foreach (var row in page.Entities) yield return row;
            if (!page.MoreRecords) yield break;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
