using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Alignment.Tool.Keeping;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Replaying;

public sealed class Writes_that_went_past_the_plug_ins
{
    private const int Disqualified = 2;

    [Fact]
    public void Are_listed_repaired_and_gone_the_next_time()
    {
        using var floor = new Floor();
        var admin = floor.Admin.Service;
        var (accepted, closed, untouched) = (floor.Mql(name: "Akin"), floor.Mql(name: "Brandt"), floor.Mql(name: "Chen"));
        Past(admin, new UpdateRequest { Target = new Entity(T.Lead.Table, accepted) { [T.Lead.Stage] = new OptionSetValue(T.Stage.SAL) } });
        Past(admin, new UpdateRequest { Target = new Entity(T.Lead.Table, closed) { [T.Lead.StateCode] = new OptionSetValue(Disqualified) } });
        var raw = ((CreateResponse)Past(admin, new CreateRequest { Target = new Entity(T.Lead.Table) { [T.Lead.LastName] = "Duarte" } })).id;

        var found = IntegrityRun.Run(admin, repair: false);
        Assert.Equal((4, 0, false), (found.Examined, found.Repaired, found.IsSound));
        Assert.Equal(new[] { accepted, closed, raw }.Order(), found.Disagreeing.Select(lead => lead.LeadId).Order());
        Assert.Equal("It stands at SAL, and its last event says MQL.", Message(found, accepted));
        Assert.Equal("It stands at MQL, and its state in Dynamics says Disqualified.", Message(found, closed));
        Assert.StartsWith("Its story was never told", Message(found, raw), StringComparison.Ordinal);

        var repaired = IntegrityRun.Run(admin, repair: true);
        Assert.Equal((3, 3, true), (repaired.Disagreeing.Count, repaired.Repaired, repaired.IsSound));
        Assert.Empty(IntegrityRun.Run(admin, repair: false).Disagreeing);
        foreach (var (lead, stage) in new[] { (accepted, T.Stage.SAL), (closed, T.Stage.Disqualified), (raw, T.Stage.Inquiry) })
        {
            Assert.Equal(stage, floor.StageOf(lead));
            var told = floor.Events(lead)[^1];
            Assert.Equal((T.EventKind.Repaired, T.Channel.Repair), (Choice(told, T.StageEvent.Kind), Choice(told, T.StageEvent.Channel)));
            Assert.Equal(Message(found, lead), told.GetAttributeValue<string>(T.StageEvent.Comment));
        }

        Assert.DoesNotContain(floor.Events(untouched), told => Choice(told, T.StageEvent.Kind) == T.EventKind.Repaired);
    }

    [Fact]
    public void Are_all_found_however_small_the_slices_are()
    {
        using var floor = new Floor();
        var leads = Enumerable.Range(0, 5).Select(_ => floor.Mql()).ToList();
        foreach (var lead in leads.Skip(2))
            Past(floor.Admin.Service, new UpdateRequest { Target = new Entity(T.Lead.Table, lead) { [T.Lead.Stage] = new OptionSetValue(T.Stage.SAL) } });

        var (repaired, calls, next) = (0, 0, Guid.Empty);
        do
        {
            var answer = floor.Admin.Run(
                T.CustomApis.CheckIntegrity.Name,
                (T.CustomApis.CheckIntegrity.Take, 2),
                (T.CustomApis.CheckIntegrity.Repair, true),
                (T.CustomApis.CheckIntegrity.After, next));
            repaired += (int)answer[T.CustomApis.CheckIntegrity.Repaired];
            next = (Guid)answer[T.CustomApis.CheckIntegrity.Next];
            Assert.True(++calls < 10, "It does not come to an end.");
        }
        while (next != Guid.Empty);

        Assert.Equal(3, repaired);
        Assert.Empty(IntegrityRun.Run(floor.Admin.Service, repair: false).Disagreeing);
    }

    private static OrganizationResponse Past(IOrganizationService service, OrganizationRequest request)
    {
        request["BypassBusinessLogicExecution"] = "CustomSync";
        return service.Execute(request);
    }

    private static string Message(IntegrityResult result, Guid lead) => result.Disagreeing.Single(one => one.LeadId == lead).Message;

    private static int Choice(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;
}
