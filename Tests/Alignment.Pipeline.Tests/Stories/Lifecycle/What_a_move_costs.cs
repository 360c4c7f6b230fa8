using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Lifecycle;

/// <summary>SDK requests that the plug-ins make, clocks included, counted, with everything known that is kept for half a minute.</summary>
public sealed class What_a_move_costs : IDisposable
{
    private readonly Floor floor = new();

    [Fact]
    public void Within_the_budget()
    {
        var warm = floor.Mql();
        floor.Rep.Accept(warm);
        floor.Rep.Reject(warm, "NO_BUDGET", "Nothing before July");
        Call(floor.Mql());
        floor.Marketer.Save(floor.Inquiry(), (T.Lead.NumberOfEmployees, 70));

        var created = Cost(() => floor.Inquiry());
        var inquiry = floor.Inquiry();
        var changed = Cost(() => floor.Marketer.Save(inquiry, (T.Lead.Description, "Met at the fair")));
        var rejudged = Cost(() => floor.Marketer.Save(inquiry, (T.Lead.NumberOfEmployees, null)));
        var handedOff = Cost(() => floor.Marketer.Save(inquiry, (T.Lead.NumberOfEmployees, 70)));
        var mql = floor.Mql();
        var touched = Cost(() => Call(mql));
        var accepted = Cost(() => floor.Rep.Accept(mql));
        var rejected = Cost(() => floor.Rep.Reject(mql, "NO_BUDGET", "Nothing before July"));
        var bare = floor.Mql();
        var budget = floor.Reason("NO_BUDGET");
        var bareAccepted = Cost(() => floor.Rep.Save(bare, (T.Lead.Stage, new OptionSetValue(T.Stage.SAL))));

        var bareRejected = Cost(() => floor.Rep.Save(bare, (T.Lead.Stage, new OptionSetValue(T.Stage.Recycled)), (T.Lead.RejectionReason, budget), (T.Lead.RejectionComment, "Nothing before July")));

        Assert.Equal(
            (1, 0, 1, 4, 4, 4, 5, 3, 3),
            (created, changed, rejudged, handedOff, touched, accepted, rejected, bareAccepted, bareRejected));
    }

    public void Dispose() => floor.Dispose();

    private int Cost(Action act)
    {
        floor.Organisation.Dataverse.Requests.Reset();
        act();
        return (int)floor.Organisation.Dataverse.Requests.Total;
    }

    private void Call(Guid lead)
    {
        var call = floor.Rep.Service.Create(new Entity(T.PhoneCall.Table) { [T.PhoneCall.Subject] = "Call", [T.PhoneCall.DirectionCode] = true, [T.PhoneCall.ActualEnd] = floor.Now, [T.PhoneCall.RegardingObjectId] = new EntityReference(T.Lead.Table, lead) });
        floor.Rep.Service.Update(new Entity(T.PhoneCall.Table, call) { [T.PhoneCall.StateCode] = new OptionSetValue(1), [T.PhoneCall.StatusCode] = new OptionSetValue(2) });
    }
}
