using Alignment.Pipeline.Tests.Stories;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>The leads of the file in an organisation with both solutions. Made when first asked for: the file may be absent.</summary>
public sealed class JudgedLeads : IDisposable
{
    private readonly Dictionary<string, IReadOnlyDictionary<Guid, Outcome>> judged = new(StringComparer.Ordinal);
    private readonly Lazy<Organisation> organisation;
    private readonly Lazy<IReadOnlyList<Prospect>> prospects = new(Prospect.ReadAll);
    private Guid? active;

    public JudgedLeads() => organisation = new(Start);

    internal IReadOnlyList<Prospect> Prospects => prospects.Value;

    /// <summary>Makes the definition the active one and saves every lead anew: new leads are created, known ones touched.</summary>
    internal IReadOnlyDictionary<Guid, Outcome> Judged(Agreed agreed) =>
        judged.TryGetValue(agreed.Name, out var known) ? known : judged[agreed.Name] = Judge(agreed);

    private Dictionary<Guid, Outcome> Judge(Agreed agreed)
    {
        var admin = organisation.Value.Admin;
        if (active is { } before) organisation.Value.Retire(before);
        var touch = active is not null;
        active = organisation.Value.Agree(agreed.Rows, agreed.Name);
        foreach (var prospect in Prospects)
        {
            if (touch) admin.Update(Touched(prospect));
            else admin.Create(NewLead(prospect));
        }

        return Outcomes(admin);
    }

    public void Dispose()
    {
        if (organisation.IsValueCreated) organisation.Value.Dispose();
    }

    private static Organisation Start()
    {
        var organisation = Organisation.WithAlignment();
        SecondSolution.Import(organisation);
        SecondSolution.Watch(organisation.Admin, Xed.Cells.Select(cell => cell.Column));
        return organisation;
    }

    private static Entity NewLead(Prospect prospect)
    {
        var lead = new Entity(T.Lead.Table, prospect.Id) { [T.Lead.LastName] = prospect.Id.ToString("N") };
        foreach (var cell in Xed.Cells)
        {
            if (prospect.Text(cell.Header) is { } text) lead[cell.Column] = cell.ValueOf(text);
        }

        return lead;
    }

    /// <summary>Somebody saves the lead without changing it: its verdict is of a definition no longer in force.</summary>
    private static Entity Touched(Prospect prospect) => new(T.Lead.Table, prospect.Id) { [Xed.DoNotCall] = prospect.Yes("Do Not Call") };

    private static Dictionary<Guid, Outcome> Outcomes(IOrganizationService admin)
    {
        var query = new QueryExpression(T.Lead.Table)
        {
            ColumnSet = new ColumnSet(T.Lead.MqlResult, T.Lead.MqlScore, T.Lead.MqlScorePossible),
            PageInfo = new PagingInfo { PageNumber = 1, Count = 5000 },
        };
        var outcomes = new Dictionary<Guid, Outcome>();
        for (var more = true; more; query.PageInfo.PageNumber++)
        {
            var page = admin.RetrieveMultiple(query);
            foreach (var lead in page.Entities) outcomes.Add(lead.Id, Of(lead));
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }

        return outcomes;
    }

    private static Outcome Of(Entity lead) => lead.Contains(T.Lead.MqlResult)
        ? new(LeadAssertions.Judged(lead), lead.GetAttributeValue<decimal?>(T.Lead.MqlScore), lead.GetAttributeValue<decimal?>(T.Lead.MqlScorePossible))
        : Outcome.NotJudged;
}
