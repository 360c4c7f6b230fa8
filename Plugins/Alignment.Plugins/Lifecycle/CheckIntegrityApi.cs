using Alignment.Domain.Qualification.Canonical;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// Lists the leads whose stage or state disagrees with the last event of their story: a raw import, a write that went past
/// the plug-ins. With Repair each gets an event that says so, and the stage that its state allows. A bounded slice a call;
/// Next is where to go on, empty at the end. The leads are gone through by row version, so that none is left out: what
/// changes meanwhile, and what was repaired, comes up once more at the end.
/// </summary>
[CrmPluginRegistration(T.CustomApis.CheckIntegrity.Name)]
public sealed class CheckIntegrityApi : Step
{
    private const int UsualSlice = 500;
    private const int LargestSlice = 1000;

    protected override void Run(Occasion on)
    {
        if (!Person.Of(on, on.Context.InitiatingUserId).IsAdministrator) throw new Refusal("Only an administrator checks the integrity of the ledger. Ask one.");
        var take = on.Input<int>(T.CustomApis.CheckIntegrity.Take);
        if (take is < 0 or > LargestSlice) throw new Refusal($"Take is {take}; a slice holds 1 to {LargestSlice} leads. Leave it out for {UsualSlice}.");
        var slice = take == 0 ? UsualSlice : take;
        var leads = Leads(on, on.Input<Guid>(T.CustomApis.CheckIntegrity.After), slice);
        var last = LastEvents.Of(on, leads);
        var repairs = on.Input<bool>(T.CustomApis.CheckIntegrity.Repair);
        var found = leads.Select(lead => new Disagreement(lead, last.TryGetValue(lead.Id, out var told) ? told : null)).Where(one => one.Sentence is not null).ToList();
        foreach (var one in found) Errand.AsServer(on, () => one.Deal(on, repairs));
        on.Answer(T.CustomApis.CheckIntegrity.Examined, leads.Count);
        on.Answer(T.CustomApis.CheckIntegrity.Disagreeing, found.Count);
        on.Answer(T.CustomApis.CheckIntegrity.Repaired, repairs ? found.Count : 0);
        on.Answer(T.CustomApis.CheckIntegrity.Next, leads.Count == slice ? Mark.Of(leads[leads.Count - 1]) : Guid.Empty);
        on.Answer(T.CustomApis.CheckIntegrity.Details, Json.List(found, one => $"{{\"leadId\":{Json.Text(one.Lead.ToString())},\"message\":{Json.Text(one.Sentence!)}}}"));
    }

    private static DataCollection<Entity> Leads(Occasion on, Guid after, int slice)
    {
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet([.. Disagreement.Columns, T.Lead.VersionNumber]), TopCount = slice };
        if (after != Guid.Empty) query.Criteria.AddCondition(T.Lead.VersionNumber, ConditionOperator.GreaterThan, Mark.VersionIn(after));
        query.AddOrder(T.Lead.VersionNumber, OrderType.Ascending);
        return on.AsSystem.RetrieveMultiple(query).Entities;
    }
}
