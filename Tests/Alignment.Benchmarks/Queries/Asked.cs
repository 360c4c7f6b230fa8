using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Queries;

/// <summary>The questions as a caller of the organisation service asks them. Each gives the number of rows it found.</summary>
internal static class Asked
{
    private const string BySource =
        "<fetch aggregate='true'><entity name='lead'><attribute name='leadsourcecode' groupby='true' alias='source'/><attribute name='leadid' aggregate='count' alias='leads'/>"
        + "<attribute name='revenue' aggregate='sum' alias='revenue'/><filter><condition attribute='donotphone' operator='eq' value='1'/></filter></entity></fetch>";

    public static int CountAndSumBySource(IOrganizationService service) => service.RetrieveMultiple(new FetchExpression(BySource)).Entities.Count;

    public static int TopFifty(IOrganizationService service)
    {
        var query = new QueryExpression(T.Lead.Table)
        {
            ColumnSet = new ColumnSet(T.Lead.LastName, T.Lead.CompanyName, T.Lead.NumberOfEmployees, T.Lead.LeadSourceCode),
            TopCount = 50,
        };
        query.Criteria.AddCondition(T.Lead.Revenue, ConditionOperator.GreaterThan, 500_000m);
        var link = query.AddLink("account", "parentaccountid", "accountid");
        link.EntityAlias = "a";
        link.Columns = new ColumnSet("name");
        link.LinkCriteria.AddCondition("numberofemployees", ConditionOperator.LessThan, 800);
        query.AddOrder(T.Lead.NumberOfEmployees, OrderType.Descending);
        query.AddOrder(T.Lead.LastName, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Count;
    }

    public static int OneLead(IOrganizationService service, int number) =>
        service.Retrieve(T.Lead.Table, ManyLeads.Id(number), new ColumnSet(T.Lead.LastName, T.Lead.CompanyName, T.Lead.NumberOfEmployees, T.Lead.LeadSourceCode)).Attributes.Count;
}
