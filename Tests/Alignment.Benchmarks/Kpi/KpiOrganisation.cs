using System.Globalization;
using Alignment.Pipeline.Tests.Stories;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Kpi;

/// <summary>An organisation with the defaults, fifty owners, twenty campaigns and three versions of the definition.</summary>
internal static class KpiOrganisation
{
    private const int Owners = 50;
    private const int Campaigns = 20;
    private const int Versions = 3;
    private const int Sources = 10;

    public static KpiCast Found(LocalDataverse dataverse)
    {
        using (var zip = ManagedZip.Open()) dataverse.Import(zip);
        var admin = dataverse.Service(dataverse.AdminId);
        admin.Execute(new OrganizationRequest(T.CustomApis.InstallDefaults.Name));
        SalesRole.Install(admin);
        return new KpiCast(
            [.. Enumerable.Range(0, Owners).Select(number => dataverse.AddUser($"Rita Rep{number}", "Alignment Sales", SalesRole.Name))],
            [.. Enumerable.Range(0, Campaigns).Select(number => Campaign(admin, number))],
            [.. Enumerable.Range(1, Versions).Select(version => Definition(admin, version))],
            Policies(admin),
            [.. Enumerable.Range(1, Sources).Select(value => (value, Label(dataverse, value)))],
            Reasons(admin),
            dataverse.RootBusinessUnitId,
            dataverse.BaseCurrencyId);
    }

    private static EntityReference Campaign(IOrganizationService admin, int number) => new(T.Campaign.Table, admin.Create(new Entity(T.Campaign.Table)
    {
        [T.Campaign.Name] = string.Create(CultureInfo.InvariantCulture, $"Campaign {number:00}"),
        [T.Campaign.CodeName] = string.Create(CultureInfo.InvariantCulture, $"KPI-{number:00}"),
        [T.Campaign.TotalActualCost] = new Money(1_000 * (number + 1)),
    }));

    private static EntityReference Definition(IOrganizationService admin, int version) => new(T.MqlDefinition.Table, admin.Create(new Entity(T.MqlDefinition.Table)
    {
        [T.MqlDefinition.Name] = "Agreed",
        [T.MqlDefinition.Version] = version,
    }));

    private static List<EntityReference> Policies(IOrganizationService admin)
    {
        var query = new QueryExpression(T.SlaPolicy.Table) { ColumnSet = new ColumnSet(T.SlaPolicy.Name) };
        query.Criteria.AddCondition(T.SlaPolicy.Timer, ConditionOperator.Equal, T.TimerKind.FirstFollowUp);
        return [.. admin.RetrieveMultiple(query).Entities.Select(row => row.ToEntityReference())];
    }

    private static List<(EntityReference, string, OptionSetValue)> Reasons(IOrganizationService admin) =>
    [
        .. admin.RetrieveMultiple(new QueryExpression(T.RejectionReason.Table) { ColumnSet = new ColumnSet(T.RejectionReason.Code, T.RejectionReason.Disposition) }).Entities
            .Select(row => (row.ToEntityReference(), row.GetAttributeValue<string>(T.RejectionReason.Code), row.GetAttributeValue<OptionSetValue>(T.RejectionReason.Disposition))),
    ];

    private static string Label(LocalDataverse dataverse, int value) =>
        dataverse.Catalog.Tables[T.Lead.Table].Columns[T.Lead.LeadSourceCode].Choice!.Options.First(option => option.Value == value).Label;
}
