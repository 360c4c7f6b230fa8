using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Turns a user and the owner of a lead into what the one is to the other.</summary>
internal static class LeadActor
{
    public static Actor Of(Occasion on, Guid user, EntityReference? owner)
    {
        var person = Person.Of(on, user);
        var who = Actor.Nobody;
        if (Owns(person, user, owner)) who |= Actor.Rep;
        if (person.Has(T.Registration.AlignmentSalesManagerRole) || Manages(on, user, owner)) who |= Actor.Manager;
        if (person.Has(T.Registration.AlignmentMarketingRole)) who |= Actor.Marketing;
        if (person.Has(T.Registration.AlignmentMarketingLeadRole)) who |= Actor.Marketing | Actor.MarketingLead;
        if (person.IsAdministrator) who |= Actor.Administrator;
        return who;
    }

    public static bool Owns(Person person, Guid user, EntityReference? owner) =>
        owner is not null && (owner.Id == user || (owner.LogicalName == T.Team.Table && person.IsIn(owner.Id)));

    private static bool Manages(Occasion on, Guid user, EntityReference? owner) =>
        owner is { LogicalName: T.SystemUser.Table } && owner.Id != user && Person.Of(on, owner.Id).Manager == user;
}
