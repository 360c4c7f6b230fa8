using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

public sealed class A_thousand_histories_or_none : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void A_thousand_leads_created_in_one_request_have_a_thousand_right_histories()
    {
        floor.Marketer.Service.Execute(new CreateMultipleRequest { Targets = new EntityCollection([.. Enumerable.Range(0, 1000).Select(Lead)]) { EntityName = T.Lead.Table } });
        var passes = Enumerable.Range(0, 1000).Count(i => i % 3 != 0);
        Assert.Equal(passes, floor.Organisation.Count(T.Handoff.Table));
        Assert.Equal(1000 + passes, floor.Organisation.Count(T.StageEvent.Table));
        var rows = floor.Admin.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(T.Handoff.Table)
        {
            ColumnSet = new Microsoft.Xrm.Sdk.Query.ColumnSet(T.Handoff.Name, T.Handoff.Lead, T.Handoff.Inputs),
        }).Entities;
        Assert.All(rows, row =>
        {
            var number = row.GetAttributeValue<string>(T.Handoff.Name).Split(' ')[1].TrimEnd(',');
            Assert.Contains($"\"telephone1\":\"{number}\"", row.GetAttributeValue<string>(T.Handoff.Inputs), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Or_none_when_one_of_them_is_wrong()
    {
        var leads = Enumerable.Range(0, 1000).Select(Lead).ToList();
        leads[700][T.Lead.Stage] = new OptionSetValue(T.Stage.Won);
        Action attempt = () => floor.Marketer.Service.Execute(new CreateMultipleRequest { Targets = new EntityCollection(leads) { EntityName = T.Lead.Table } });
        attempt.Refused("ALN-T01", "Ana 700");
        Assert.Equal((0, 0, 0), (floor.Organisation.Count(T.Lead.Table), floor.Organisation.Count(T.Handoff.Table), floor.Organisation.Count(T.StageEvent.Table)));
    }

    public void Dispose() => floor.Dispose();

    private static Entity Lead(int i) => new(T.Lead.Table)
    {
        [T.Lead.FirstName] = "Ana",
        [T.Lead.LastName] = i.ToString(CultureInfo.InvariantCulture),
        [T.Lead.CompanyName] = "Acme",
        [T.Lead.Telephone1] = i.ToString(CultureInfo.InvariantCulture),
        [T.Lead.NumberOfEmployees] = i % 3 == 0 ? 10 : 60,
    };
}
