using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

public sealed class Two_leads_that_are_one : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void The_later_pass_ends_and_the_master_keeps_the_earlier_one()
    {
        var master = floor.Mql();
        floor.LaterDays(1);
        var other = floor.Mql();
        Merge(master, other);
        Assert.Equal(T.Stage.Duplicate, floor.StageOf(other));
        Assert.Equal(T.Stage.MQL, floor.StageOf(master));
        var passes = floor.Handoffs(master).Concat(floor.Handoffs(other)).ToList();
        var ended = Assert.Single(passes, pass => pass.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome).Value == T.Outcome.Merged);
        Assert.Equal(master, ended.GetAttributeValue<EntityReference>(T.Handoff.MergedInto).Id);
        Assert.NotEqual(ended.Id, floor.Lead(master).GetAttributeValue<EntityReference>(T.Lead.CurrentHandoff).Id);
    }

    [Fact]
    public void An_earlier_pass_goes_on_with_the_master_and_its_deadline_counts()
    {
        var other = floor.Mql();
        var handedOff = floor.Now;
        floor.LaterDays(1);
        var master = floor.Mql();
        var earlier = Assert.Single(floor.Handoffs(other)).Id;
        Merge(master, other);
        var row = floor.Lead(master);
        Assert.Equal(earlier, row.GetAttributeValue<EntityReference>(T.Lead.CurrentHandoff).Id);
        Assert.Equal(handedOff, row.GetAttributeValue<DateTime>(T.Lead.HandedOffOn));
    }

    [Fact]
    public void Marketings_lead_takes_the_pass_over()
    {
        var other = floor.Sal();
        var master = floor.Inquiry();
        Merge(master, other);
        Assert.Equal(T.Stage.SAL, floor.StageOf(master));
        Assert.Equal(T.Outcome.Accepted, floor.Handoffs(master).Single().GetAttributeValue<OptionSetValue>(T.Handoff.Outcome).Value);
    }

    public void Dispose() => floor.Dispose();

    private void Merge(Guid master, Guid other) => floor.Admin.Service.Execute(new MergeRequest
    {
        Target = new EntityReference(T.Lead.Table, master),
        SubordinateId = other,
        UpdateContent = new Entity(T.Lead.Table),
        PerformParentingChecks = false,
    });
}
