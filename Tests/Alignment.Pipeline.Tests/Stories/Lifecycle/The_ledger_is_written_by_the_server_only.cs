using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

public sealed class The_ledger_is_written_by_the_server_only : IDisposable
{
    private readonly Floor floor = new();

    [Theory]
    [InlineData(T.Handoff.Table)]
    [InlineData(T.StageEvent.Table)]
    [InlineData(T.Evaluation.Table)]
    public void Not_even_a_system_administrator_writes_it(string table)
    {
        var lead = floor.Inquiry();
        floor.Marketer.Save(lead, (T.Lead.NumberOfEmployees, null));
        floor.Marketer.Save(lead, (T.Lead.NumberOfEmployees, 60));
        var row = floor.Admin.Service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(false), TopCount = 1 }).Entities.Single();
        var invented = new Entity(table) { [T.StageEvent.Name] = "Invented", [T.StageEvent.Lead] = new EntityReference(T.Lead.Table, lead) };
        if (table == T.StageEvent.Table)
        {
            invented[T.StageEvent.Kind] = new OptionSetValue(T.EventKind.Moved);
            invented[T.StageEvent.EffectiveOn] = invented[T.StageEvent.RecordedOn] = floor.Now;
        }

        Action create = () => floor.Admin.Service.Create(invented);
        Action change = () => floor.Admin.Service.Update(new Entity(table, row.Id) { [T.StageEvent.Name] = "Prettier" });
        Action delete = () => floor.Admin.Service.Delete(table, row.Id);
        change.Refused("ALN-L01", "written by the server only");
        delete.Refused("ALN-L01");
        create.Refused("ALN-L01");
    }

    [Theory]
    [InlineData(T.Lead.HandoffCount)]
    [InlineData(T.Lead.EventCount)]
    public void Nor_the_columns_of_the_lead_that_count(string column)
    {
        var lead = floor.Mql();
        Action attempt = () => floor.Admin.Save(lead, (column, 99));
        attempt.Refused(column, "written by the server");
    }

    [Fact]
    public void A_lead_that_was_handed_off_is_not_deleted_casually()
    {
        var lead = floor.Mql();
        Action delete = () => floor.Admin.Service.Delete(T.Lead.Table, lead);
        delete.Refused("was handed to sales 1 time(s)", "Reason for Move");

        floor.Admin.Save(lead, (T.Lead.MoveReason, "Asked to be forgotten on 2 March"));
        floor.Admin.Service.Delete(T.Lead.Table, lead);

        Assert.Empty(floor.Handoffs(lead));
        Assert.Empty(floor.Events(lead));
        Assert.Contains("Asked to be forgotten", floor.Organisation.Only(T.Finding.Table, T.Finding.Message).GetAttributeValue<string>(T.Finding.Message), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_that_never_was_goes_with_its_events()
    {
        var lead = floor.Inquiry();
        floor.Admin.Service.Delete(T.Lead.Table, lead);
        Assert.Empty(floor.Events(lead));
    }

    [Fact]
    public void An_administrator_corrects_history_by_adding_to_it()
    {
        var lead = floor.Mql();
        floor.Later(TimeSpan.FromHours(5));
        floor.Rep.Accept(lead);
        var told = floor.Events(lead)[^1];
        var real = floor.Now.AddHours(-3);
        Action asRep = () => floor.Rep.Run(T.CustomApis.CorrectHistory.Name, (T.CustomApis.CorrectHistory.EventId, told.Id), (T.CustomApis.CorrectHistory.EffectiveOn, real), (T.CustomApis.CorrectHistory.Reason, "The system was down"));
        asRep.Refused("Only an administrator");

        floor.Admin.Run(T.CustomApis.CorrectHistory.Name, (T.CustomApis.CorrectHistory.EventId, told.Id), (T.CustomApis.CorrectHistory.EffectiveOn, real), (T.CustomApis.CorrectHistory.Reason, "The system was down"));

        var events = floor.Events(lead);
        Assert.Equal(told.GetAttributeValue<DateTime>(T.StageEvent.EffectiveOn), events[^2].GetAttributeValue<DateTime>(T.StageEvent.EffectiveOn));
        Assert.Equal(told.Id, events[^1].GetAttributeValue<EntityReference>(T.StageEvent.Corrects).Id);
        Assert.Equal(real, events[^1].GetAttributeValue<DateTime>(T.StageEvent.EffectiveOn));
        Assert.Equal(floor.Now, events[^1].GetAttributeValue<DateTime>(T.StageEvent.RecordedOn));
        Assert.Equal(real, Assert.Single(floor.Handoffs(lead)).GetAttributeValue<DateTime>(T.Handoff.AcceptedOn));
    }

    [Fact]
    public void A_changed_result_without_a_hand_off_is_kept_with_what_it_was_judged_on()
    {
        var lead = floor.Inquiry();
        floor.Marketer.Save(lead, (T.Lead.NumberOfEmployees, null));
        var kept = Assert.Single(floor.Evaluations(lead));
        Assert.Equal(T.MqlResult.Insufficient, kept.GetAttributeValue<OptionSetValue>(T.Evaluation.Result).Value);
        Assert.Equal(T.MqlResult.Fail, kept.GetAttributeValue<OptionSetValue>(T.Evaluation.PreviousResult).Value);
        Assert.Contains("\"telephone1\":\"+1 555 0100\"", kept.GetAttributeValue<string>(T.Evaluation.Inputs), StringComparison.Ordinal);
        floor.Marketer.Save(lead, (T.Lead.NumberOfEmployees, 60));
        Assert.Single(floor.Evaluations(lead));
        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
    }

    public void Dispose() => floor.Dispose();
}
