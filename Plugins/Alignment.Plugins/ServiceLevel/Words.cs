using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Names of people and teams, for people.</summary>
internal static class Words
{
    public static string Owner(Occasion on, EntityReference owner) => Owner(on, owner.Id, owner.LogicalName == T.Team.Table);

    public static string Owner(Occasion on, Guid? owner, bool isTeam)
    {
        if (owner is not { } id) return "nobody";
        var name = isTeam ? Crew.Of(on, id).Name : Person.Of(on, id).Name;
        return name.Length > 0 ? name : id.ToString();
    }
}
