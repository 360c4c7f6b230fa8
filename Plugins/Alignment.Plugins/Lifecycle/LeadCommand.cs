using Alignment.Domain.Qualification.Canonical;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// What the commands on leads have in common: one or many leads, checked all before any is written, so that every bad row
/// is named with its number; written in one request, in the rights of the person; done once for one request key.
/// </summary>
internal sealed class LeadCommand
{
    /// <summary>The platform takes a thousand rows in one request at most.</summary>
    public const int Most = 1000;

    private readonly Occasion on;
    private readonly string? requestKey;
    private readonly List<Entity> changes = [];
    private readonly List<KeyValuePair<int, string>> problems = [];
    private readonly CommandLeads leads;

    public LeadCommand(Occasion on, IReadOnlyList<Guid> ids, string? requestKey, params string[] columns)
    {
        this.on = on;
        this.requestKey = string.IsNullOrWhiteSpace(requestKey) ? null : requestKey;
        if (ids.Count == 0) throw new Refusal($"{on.Context.MessageName} needs a lead: give LeadId, or LeadIds with up to {Most} ids.");
        if (ids.Count > Most) throw new Refusal($"{on.Context.MessageName} takes up to {Most} leads at a time; {ids.Count} were given. Send them in parts.");
        leads = new CommandLeads(on, ids, this.requestKey, columns);
    }

    /// <summary>Leads for which this request was carried out before.</summary>
    public int Done => leads.Done;

    public int Handled => changes.Count + Done;

    public string FirstName { get; private set; } = "";

    public IReadOnlyList<KeyValuePair<int, string>> Problems => problems;

    /// <param name="change">Fills in the change of one lead, and gives what stands in its way; none for nothing.</param>
    public void ForEach(Func<LeadSave, IEnumerable<string>> change)
    {
        for (var row = 0; row < leads.Ids.Count; row++)
        {
            var id = leads.Ids[row];
            if (leads.IsDone(id)) continue;
            if (leads.Find(id) is not { } before)
            {
                problems.Add(new KeyValuePair<int, string>(row, $"There is no lead with the id {id}, or you may not see it."));
                continue;
            }

            var save = new LeadSave(on, new Entity(T.Lead.Table, id), before);
            if (FirstName.Length == 0) FirstName = save.Name;
            foreach (var problem in change(save)) problems.Add(new KeyValuePair<int, string>(row, $"{problem} (Lead: {save.Name})"));
            changes.Add(save.Target);
        }
    }

    public void RefuseIfAny()
    {
        if (problems.Count == 0) return;
        throw new Refusal(leads.Ids.Count == 1
            ? string.Join(" ", problems.Select(problem => problem.Value))
            : $"Nothing was done: {problems.Select(problem => problem.Key).Distinct().Count()} of {leads.Ids.Count} leads are in the way. "
                + string.Join(" ", problems.Select(problem => $"Row {problem.Key + 1}: {problem.Value}")));
    }

    /// <summary>Writes what was changed, all or none.</summary>
    public void Write()
    {
        if (changes.Count == 0) return;
        foreach (var change in changes) new Errand(T.Channel.Command) { RequestKey = requestKey }.For(on, change.Id);
        if (changes.Count == 1) on.AsCaller.Update(changes[0]);
        else on.AsCaller.Execute(new UpdateMultipleRequest { Targets = new EntityCollection(changes) { EntityName = T.Lead.Table } });
    }

    /// <summary>"Ana Ruiz, Acme" or "12 leads".</summary>
    public string Who => Handled == 1 && FirstName.Length > 0 ? FirstName : Handled == 1 ? "1 lead" : $"{Handled} leads";

    public string ProblemsAsJson() => Json.List(
        problems,
        problem => $"{{\"row\":{problem.Key + 1},\"leadId\":{Json.Text(leads.Ids[problem.Key].ToString())},\"message\":{Json.Text(problem.Value)}}}");
}
