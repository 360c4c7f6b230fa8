using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

public sealed class A_lead_that_rests_comes_round_again
{
    [Fact]
    public void It_wakes_when_the_office_opens_on_or_after_its_date_and_not_before()
    {
        using var floor = new Floor();
        var lead = Resting(floor);
        floor.LaterDays(179);
        Assert.Equal(0, floor.Admin.Run(T.CustomApis.SweepTimers.Name)[T.CustomApis.SweepTimers.Woken]);
        floor.LaterDays(1);
        Assert.Equal(DayOfWeek.Saturday, floor.Now.DayOfWeek);
        Assert.Equal(0, floor.Admin.Run(T.CustomApis.SweepTimers.Name)[T.CustomApis.SweepTimers.Woken]);
        floor.ToOfficeHours();
        Assert.Equal(1, floor.Admin.Run(T.CustomApis.SweepTimers.Name)[T.CustomApis.SweepTimers.Woken]);
        Assert.Equal(0, floor.Admin.Run(T.CustomApis.SweepTimers.Name)[T.CustomApis.SweepTimers.Woken]);

        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
        var row = floor.Lead(lead);
        Assert.Equal(floor.Now, row.GetAttributeValue<DateTime>(T.Lead.WokenOn));
        Assert.Contains("182 days since sales gave it back (NO_BUDGET: Nothing before July)", row.GetAttributeValue<string>(T.Lead.WhatChanged), StringComparison.Ordinal);
        Assert.False(row.Contains(T.Lead.RejectionReason));
        Assert.Equal(2, floor.Handoffs(lead).Count);
    }

    [Fact]
    public void Saving_it_meanwhile_hands_nothing_off_but_says_later_what_changed()
    {
        using var floor = new Floor();
        var lead = Resting(floor);
        floor.LaterDays(30);
        floor.Marketer.Save(lead, (T.Lead.NumberOfEmployees, 400));
        Assert.Equal(T.Stage.Recycled, floor.StageOf(lead));
        floor.LaterDays(150);
        floor.ToOfficeHours();
        floor.Admin.Run(T.CustomApis.SweepTimers.Name);
        Assert.Contains("60 → 400", floor.Handoffs(lead)[1].GetAttributeValue<string>(T.Handoff.WhatChanged), StringComparison.Ordinal);
    }

    [Fact]
    public void The_buyer_who_gets_in_touch_ends_the_rest_at_once()
    {
        using var floor = new Floor(cooldownDays: 90);
        var lead = Resting(floor);
        floor.LaterDays(3);
        floor.Colleague.Service.Create(new Entity(T.PhoneCall.Table)
        {
            [T.PhoneCall.Subject] = "Calls about forklifts",
            [T.PhoneCall.DirectionCode] = false,
            [T.PhoneCall.WantsRep] = true,
            [T.PhoneCall.RegardingObjectId] = new EntityReference(T.Lead.Table, lead),
        });
        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
        Assert.Equal(["MQL → Recycled", "Recycled → Inquiry", "Inquiry → MQL"], floor.Story(lead).Skip(2));
        Assert.Contains("got in touch", floor.Events(lead)[3].GetAttributeValue<string>(T.StageEvent.Comment), StringComparison.Ordinal);
    }

    [Fact]
    public void Marketing_wakes_it_early_only_with_a_reason_and_a_cool_down_still_holds_it_back()
    {
        using var floor = new Floor();
        var lead = Resting(floor);
        Action unexplained = () => floor.Marketer.Save(lead, (T.Lead.Stage, new OptionSetValue(T.Stage.Inquiry)));
        unexplained.Refused("ALN-T01", "needs a reason");
        floor.Marketer.Save(lead, (T.Lead.Stage, new OptionSetValue(T.Stage.Inquiry)), (T.Lead.MoveReason, "Met them at the fair"));
        Assert.Equal(T.Stage.Inquiry, floor.StageOf(lead));
        Action handOff = () => floor.Marketer.HandOff(lead);
        handOff.Refused("rests until");
    }

    [Fact]
    public void After_the_agreed_number_of_hand_offs_a_manager_must_agree()
    {
        using var floor = new Floor(maxHandoffs: 2);
        var lead = Resting(floor);
        floor.LaterDays(180);
        floor.ToOfficeHours();
        floor.Admin.Run(T.CustomApis.SweepTimers.Name);
        floor.Rep.Reject(lead, "NO_BUDGET", "Nothing before July");
        floor.LaterDays(180);
        floor.ToOfficeHours();
        floor.Admin.Run(T.CustomApis.SweepTimers.Name);
        Assert.Equal(T.Stage.Inquiry, floor.StageOf(lead));
        Assert.Contains("sales manager can agree", floor.Lead(lead).GetAttributeValue<string>(T.Lead.WhatChanged), StringComparison.Ordinal);
        Action asRep = () => floor.Rep.Save(lead, (T.Lead.AnotherHandoff, true));
        asRep.Refused("a sales manager's yes");

        floor.Manager.Save(lead, (T.Lead.AnotherHandoff, true));

        Assert.Equal(T.Stage.MQL, floor.StageOf(lead));
        Assert.Equal(3, floor.Handoffs(lead).Count);
        Assert.False(floor.Lead(lead).GetAttributeValue<bool>(T.Lead.AnotherHandoff));
    }

    [Fact]
    public void A_disqualified_lead_comes_back_with_a_reason_and_by_the_right_people()
    {
        using var floor = new Floor();
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "FIT_GEOGRAPHY", evidence: "Chile");
        Action asRep = () => floor.Rep.Save(lead, (T.Lead.StateCode, new OptionSetValue(0)), (T.Lead.StatusCode, new OptionSetValue(1)));
        asRep.Refused("ALN-T01", "Disqualified→Inquiry");
        Action unexplained = () => floor.Manager.Save(lead, (T.Lead.StateCode, new OptionSetValue(0)), (T.Lead.StatusCode, new OptionSetValue(1)));
        unexplained.Refused("needs a reason");
        floor.Manager.Save(lead, (T.Lead.MoveReason, "We opened an office in Santiago"));
        floor.Manager.Save(lead, (T.Lead.StateCode, new OptionSetValue(0)), (T.Lead.StatusCode, new OptionSetValue(1)));
        Assert.Contains("Disqualified → Inquiry", floor.Story(lead));
        Assert.Equal(0, floor.Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.StateCode).Value);
    }

    private static Guid Resting(Floor floor)
    {
        var lead = floor.Mql();
        floor.Rep.Reject(lead, "NO_BUDGET", "Nothing before July");
        return lead;
    }
}
