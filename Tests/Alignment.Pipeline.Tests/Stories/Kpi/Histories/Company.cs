using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Histories;

/// <summary>A floor with a team, campaigns that cost something, and two foreign currencies.</summary>
public sealed class Company : IDisposable
{
    public static readonly string[] Pages = ["/trial", "/pricing", "/webinar"];
    public static readonly int[] Sources = [1, 3, 8];

    public Company()
    {
        Floor = new Floor(rules => rules
            .Minimum(info => info.Criterion(T.Lead.EMailAddress1, CriterionOperator.NotNull, null, label: "E-mail"))
            .All(must => must.Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")));
        Admin = Floor.Admin.Service;
        Team = Admin.Create(new Entity(T.Team.Table) { ["name"] = "Inside sales", ["teamtype"] = new OptionSetValue(0), ["administratorid"] = Floor.Manager.User, ["businessunitid"] = new EntityReference("businessunit", Unit()) });
        Admin.Create(new Entity("teamroles") { ["teamid"] = Team, ["roleid"] = Role(SalesRole.Name) });
        Admin.Create(new Entity("teammembership") { ["teamid"] = Team, ["systemuserid"] = Floor.Colleague.Id });
        Campaigns = [Campaign("Fair", 5_000m), Campaign("Mailing", 0m)];
        Currencies = [Floor.Currency("SEK", 10m), Floor.Currency("CHF", 2m)];
    }

    public Floor Floor { get; }

    public IOrganizationService Admin { get; }

    public Guid Team { get; }

    public IReadOnlyList<Guid> Campaigns { get; }

    public IReadOnlyList<Guid> Currencies { get; }

    /// <summary>Refreshes until nothing is left; how many periods were counted.</summary>
    public int Refresh(bool full = false, int take = 100)
    {
        var counted = 0;
        for (var slice = 0; slice < 2000; slice++)
        {
            var answer = Floor.Admin.Run(T.CustomApis.RefreshKpis.Name, (T.CustomApis.RefreshKpis.Take, take), (T.CustomApis.RefreshKpis.Full, full && slice == 0 ? true : null));
            counted += (int)answer[T.CustomApis.RefreshKpis.Counted];
            if (!(bool)answer[T.CustomApis.RefreshKpis.More]) return counted;
        }

        throw new InvalidOperationException("The refresh does not come to an end.");
    }

    public IReadOnlyList<Entity> All(string table)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true), PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 } };
        var rows = new List<Entity>();
        EntityCollection page;
        do
        {
            page = Admin.RetrieveMultiple(query);
            rows.AddRange(page.Entities);
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);
        return rows;
    }

    public void Dispose() => Floor.Dispose();

    /// <summary>What a campaign cost is added up by the platform and written by nobody: it is put there as it would stand.</summary>
    private Guid Campaign(string name, decimal cost)
    {
        var row = new Entity(T.Campaign.Table, Guid.NewGuid())
        {
            [T.Campaign.Name] = name,
            [T.Campaign.TotalActualCost] = new Money(cost),
            [T.Campaign.TotalActualCostBase] = new Money(cost),
            [T.Campaign.CreatedOn] = Floor.Now,
            [T.Campaign.StateCode] = new OptionSetValue(0),
            [T.Campaign.OwnerId] = Floor.Marketer.User,
        };
        Floor.Organisation.Dataverse.Load(T.Campaign.Table, [row]);
        return row.Id;
    }

    private Guid Unit() => Admin.RetrieveMultiple(new QueryExpression("businessunit") { ColumnSet = new ColumnSet(false) }).Entities[0].Id;

    private Guid Role(string name)
    {
        var query = new QueryExpression(T.Role.Table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return Admin.RetrieveMultiple(query).Entities[0].Id;
    }
}
