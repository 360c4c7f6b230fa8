using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

/// <summary>Every door through which a lead can be moved, an allowed and a refused move, everybody who might try.</summary>
public sealed class Every_door_leads_to_the_same_rule : IDisposable
{
    private static readonly string[] Everybody = ["Rep", "Colleague", "Manager", "Marketer", "MarketingLead", "Admin"];
    private readonly Floor floor = new();

    public static TheoryData<string, string, bool> Acceptances => Cells(["Save", "UpdateMultiple", "Command"], "Rep", "Manager");

    public static TheoryData<string, string, bool> Disqualifications => Cells(["Save", "State", "SetState", "UpdateMultiple", "Command"], "Rep", "Manager");

    public static TheoryData<string, string, bool> Assignments => Cells(["Save", "Assign"], "Rep", "Manager");

    public static TheoryData<string, string, bool> Qualifications => Cells(["QualifyLead", "State", "Opportunity"], "Rep");

    public static TheoryData<string, string> Impossible
    {
        get
        {
            var cells = new TheoryData<string, string>();
            foreach (var door in new[] { "Save", "UpdateMultiple", "Create" })
            {
                foreach (var person in Everybody) cells.Add(door, person);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Acceptances))]
    public void Accepting(string door, string person, bool isAllowed)
    {
        var lead = floor.Mql();
        var seat = Seat(person);
        Try(isAllowed, lead, T.Stage.SAL, () => Through(door, seat, new Entity(T.Lead.Table, lead) { [T.Lead.Stage] = new OptionSetValue(T.Stage.SAL) }, () => seat.Accept(lead)), "ALN-T01", "MQL→SAL");
    }

    [Theory]
    [MemberData(nameof(Disqualifications))]
    public void Disqualifying_with_a_reason(string door, string person, bool isAllowed)
    {
        var lead = floor.Mql();
        var seat = Seat(person);
        if (door == "SetState") floor.Rep.Save(lead, (T.Lead.RejectionReason, floor.Reason("FIT_GEOGRAPHY")), (T.Lead.RejectionEvidence, "Chile"));
        var change = new Entity(T.Lead.Table, lead) { [T.Lead.RejectionReason] = floor.Reason("FIT_GEOGRAPHY"), [T.Lead.RejectionEvidence] = "Chile" };
        if (door == "Save") change[T.Lead.Stage] = new OptionSetValue(T.Stage.Disqualified);
        else
        {
            change[T.Lead.StateCode] = new OptionSetValue(2);
            change[T.Lead.StatusCode] = new OptionSetValue(4);
        }

        Try(isAllowed, lead, T.Stage.Disqualified, () => Through(door, seat, change, () => seat.Reject(lead, "FIT_GEOGRAPHY", evidence: "Chile")), "ALN-T01", "MQL→Disqualified");
    }

    [Theory]
    [MemberData(nameof(Disqualifications))]
    public void Nobody_disqualifies_without_a_reason(string door, string person, bool isAllowed)
    {
        var lead = floor.Mql();
        var seat = Seat(person);
        var change = new Entity(T.Lead.Table, lead);
        if (door == "Save") change[T.Lead.Stage] = new OptionSetValue(T.Stage.Disqualified);
        else
        {
            change[T.Lead.StateCode] = new OptionSetValue(2);
            change[T.Lead.StatusCode] = new OptionSetValue(4);
        }

        Action attempt = () => Through(door, seat, change, () => seat.Run(T.CustomApis.RejectLead.Name, (T.CustomApis.RejectLead.LeadId, lead)));
        attempt.Refused(isAllowed ? "ALN-R01" : "ALN-");
        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
    }

    [Theory]
    [MemberData(nameof(Assignments))]
    public void Giving_a_lead_to_a_colleague(string door, string person, bool isAllowed)
    {
        var lead = floor.Mql();
        var seat = Seat(person);
        Action attempt = () => Through(door, seat, new Entity(T.Lead.Table, lead) { [T.Lead.OwnerId] = floor.Colleague.User }, () => { });
        if (!isAllowed) attempt.Refused("ALN-T01", "another owner");
        else attempt();
        Assert.Equal(isAllowed ? floor.Colleague.Id : floor.Rep.Id, floor.Lead(lead).GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id);
        Assert.Equal(isAllowed ? 1 : 0, floor.Events(lead).Count(told => told.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value == T.EventKind.Reassigned));
    }

    [Theory]
    [MemberData(nameof(Qualifications))]
    public void Qualifying(string door, string person, bool isAllowed)
    {
        var lead = floor.Sal();
        var seat = Seat(person);
        Try(isAllowed, lead, T.Stage.SQL, () => Through(door, seat, new Entity(T.Lead.Table, lead) { [T.Lead.StateCode] = new OptionSetValue(1), [T.Lead.StatusCode] = new OptionSetValue(3) }, () => { }), "ALN-T01", "SAL→SQL");
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_stage_out_of_turn_is_refused_to_everybody_with_what_they_may_do(string door, string person)
    {
        var seat = Seat(person);
        if (door == "Create")
        {
            Action birth = () => seat.Service.Create(new Entity(T.Lead.Table) { [T.Lead.LastName] = "Early", [T.Lead.Stage] = new OptionSetValue(T.Stage.SAL) });
            birth.Refused("ALN-T01", "a new lead starts as Inquiry");
            return;
        }

        var lead = floor.Mql();
        Action attempt = () => Through(door, seat, new Entity(T.Lead.Table, lead) { [T.Lead.Stage] = new OptionSetValue(T.Stage.Won) }, () => { });
        attempt.Refused("ALN-T01", "MQL→Won", person is "Rep" or "Manager" ? "accept it" : "ask");
        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
        Assert.Equal(2, floor.Events(lead).Count);
    }

    public void Dispose() => floor.Dispose();

    private static TheoryData<string, string, bool> Cells(string[] doors, params string[] allowed)
    {
        var cells = new TheoryData<string, string, bool>();
        foreach (var door in doors)
        {
            foreach (var person in Everybody) cells.Add(door, person, allowed.Contains(person));
        }

        return cells;
    }

    private void Try(bool isAllowed, Guid lead, int stage, Action attempt, params string[] words)
    {
        var before = floor.StageOf(lead);
        var told = floor.Events(lead).Count;
        if (isAllowed) attempt();
        else attempt.Refused(words);
        Assert.Equal(isAllowed ? stage : before, floor.StageOf(lead));
        Assert.Equal(isAllowed ? told + 1 : told, floor.Events(lead).Count);
    }

    private static void Through(string door, Seat seat, Entity change, Action command)
    {
        var lead = change.ToEntityReference();
        OrganizationRequest? request = door switch
        {
            "UpdateMultiple" => new UpdateMultipleRequest { Targets = new EntityCollection([change]) { EntityName = T.Lead.Table } },
            "SetState" => new SetStateRequest { EntityMoniker = lead, State = change.GetAttributeValue<OptionSetValue>(T.Lead.StateCode), Status = change.GetAttributeValue<OptionSetValue>(T.Lead.StatusCode) },
            "Assign" => new AssignRequest { Target = lead, Assignee = change.GetAttributeValue<EntityReference>(T.Lead.OwnerId) },
            "QualifyLead" => new QualifyLeadRequest { LeadId = lead, CreateAccount = false, CreateContact = false, CreateOpportunity = true, Status = new OptionSetValue(-1) },
            "Opportunity" => new CreateRequest { Target = new Entity(T.Opportunity.Table) { [T.Opportunity.Name] = "Deal", [T.Opportunity.OriginatingLeadId] = lead } },
            _ => null,
        };
        if (request is not null) seat.Service.Execute(request);
        else if (door == "Command") command();
        else seat.Service.Update(change);
    }

    private Seat Seat(string person) => person switch
    {
        "Rep" => floor.Rep,
        "Colleague" => floor.Colleague,
        "Manager" => floor.Manager,
        "Marketer" => floor.Marketer,
        "MarketingLead" => floor.MarketingLead,
        _ => floor.Admin,
    };
}
