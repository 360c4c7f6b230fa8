using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

public sealed class Shadow_mode_and_history : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void While_the_rules_are_tried_out_nothing_is_stopped_and_everything_is_listed()
    {
        floor.Choose(T.EnvironmentVariables.ShadowMode, "yes");
        var lead = floor.Mql();
        floor.Colleague.Save(lead, (T.Lead.StateCode, new OptionSetValue(2)), (T.Lead.StatusCode, new OptionSetValue(4)));

        Assert.Equal(T.Stage.Disqualified, floor.StageOf(lead));
        var findings = floor.Admin.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(T.Finding.Table) { ColumnSet = new Microsoft.Xrm.Sdk.Query.ColumnSet(true) }).Entities;
        Assert.Contains(findings, finding => finding.GetAttributeValue<string>(T.Finding.Message).StartsWith("Would have been refused: ALN-T01 MQL→Disqualified", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.GetAttributeValue<string>(T.Finding.Message).StartsWith("Would have been refused: ALN-R01", StringComparison.Ordinal));
    }

    [Fact]
    public void Old_leads_are_brought_in_as_they_stand_by_an_administrator_and_marked_as_history()
    {
        var longAgo = floor.Now.Date.AddDays(-400);
        Entity Old() => new(T.Lead.Table) { [T.Lead.LastName] = "Old", [T.Lead.OverriddenCreatedOn] = longAgo, [T.Lead.Stage] = new OptionSetValue(T.Stage.Won) };
        Action asRep = () => floor.Rep.Service.Create(Old());
        asRep.Refused("ALN-T01", "only an administrator");
        var lead = floor.Admin.Service.Create(Old());
        var pass = Assert.Single(floor.Handoffs(lead));
        Assert.True(pass.GetAttributeValue<bool>(T.Handoff.Historical));
        Assert.Equal(T.Outcome.Won, pass.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome).Value);
        Assert.Equal(longAgo, pass.GetAttributeValue<DateTime>(T.Handoff.HandedOffOn).Date);
        Assert.Equal(T.Channel.Import, floor.Events(lead)[0].GetAttributeValue<OptionSetValue>(T.StageEvent.Channel).Value);
    }

    [Fact]
    public void A_lead_that_is_hardly_old_is_imported_as_new()
    {
        var lead = floor.Admin.Service.Create(new Entity(T.Lead.Table)
        {
            [T.Lead.LastName] = "New",
            [T.Lead.OverriddenCreatedOn] = floor.Now.Date.AddDays(-10),
            [T.Lead.Telephone1] = "1",
            [T.Lead.NumberOfEmployees] = 60,
        });
        Assert.False(Assert.Single(floor.Handoffs(lead)).GetAttributeValue<bool>(T.Handoff.Historical));
    }

    [Fact]
    public void A_lead_that_was_there_before_Alignment_begins_its_story_where_it_stands()
    {
        var before = ((CreateResponse)floor.Admin.Service.Execute(new CreateRequest
        {
            Target = new Entity(T.Lead.Table) { [T.Lead.LastName] = "Veteran", [T.Lead.Telephone1] = "1", [T.Lead.NumberOfEmployees] = 10 },
            Parameters = { ["BypassBusinessLogicExecution"] = "CustomSync" },
        })).id;
        Assert.Empty(floor.Events(before));

        floor.Marketer.Save(before, (T.Lead.NumberOfEmployees, 60));

        Assert.Equal(["– → Inquiry", "Inquiry → MQL"], floor.Story(before));
        Assert.Equal(T.Stage.MQL, floor.StageOf(before));
    }

    public void Dispose() => floor.Dispose();
}
