using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>The team of an owner: the team that owns it, or the one that everybody of the owner's business unit is in. One request.</summary>
internal sealed class Teams(Meter meter)
{
    private const string Team = "team";
    private Dictionary<Guid, Member>? ofUsers;

    public Member Of(Member owner)
    {
        if (owner.Row is null || owner.Row.LogicalName == T.Team.Table) return owner;
        ofUsers ??= Read();
        return ofUsers.TryGetValue(owner.Row.Id, out var team) ? team : Member.Blank("(no team)");
    }

    private Dictionary<Guid, Member> Read()
    {
        var query = new QueryExpression(T.SystemUser.Table) { ColumnSet = new ColumnSet() };
        var link = query.AddLink(T.Team.Table, T.SystemUser.BusinessUnitId, T.Team.BusinessUnitId);
        link.EntityAlias = Team;
        link.Columns = new ColumnSet(T.Team.Id, T.Team.Name);
        link.LinkCriteria.AddCondition(T.Team.IsDefault, ConditionOperator.Equal, true);
        var teams = new Dictionary<Guid, Member>();
        foreach (var user in meter.All(query))
        {
            var id = (Guid)user.GetAttributeValue<AliasedValue>($"{Team}.{T.Team.Id}").Value;
            var name = user.GetAttributeValue<AliasedValue>($"{Team}.{T.Team.Name}")?.Value as string ?? "";
            teams[user.Id] = new Member(id.ToString("D"), name, new EntityReference(T.Team.Table, id));
        }

        return teams;
    }
}
