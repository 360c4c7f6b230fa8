using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>Whom a step turns to: a person who is there, or a team.</summary>
internal sealed class Recipient
{
    private Recipient(EntityReference owner, string name, string because)
    {
        Owner = owner;
        Name = name;
        Because = because;
    }

    public EntityReference Owner { get; }

    public string Name { get; }

    /// <summary>" (Rita Rep is away …)" when it is a stand-in; empty otherwise.</summary>
    public string Because { get; }

    /// <returns>Null when there is nobody.</returns>
    public static Recipient? Of(Sweep sweep, DueClock due, Clock clock, EscalationStep step) => step.Recipient switch
    {
        EscalationRecipient.NamedTeam => step.Named is { } team ? Team(sweep, team) : null,
        EscalationRecipient.NamedUser => User(sweep, step.Named),
        EscalationRecipient.OwnersManager => User(sweep, Manager(sweep, Responsible(due, clock))),
        EscalationRecipient.Backup => Backup(sweep, Responsible(due, clock)),
        EscalationRecipient.Marketing => Marketing(sweep, due, clock),
        _ => Either(sweep, Responsible(due, clock)),
    };

    /// <summary>Who has to keep the promise, to be warned.</summary>
    public static Recipient? Keeper(Sweep sweep, DueClock due, Clock clock) => Either(sweep, Responsible(due, clock));

    /// <summary>When they are there again; null when they are now. Nobody is told at night.</summary>
    public DateTime? OpensOn(Occasion on)
    {
        var schedules = Schedules.Of(on);
        var hours = Owner.LogicalName == T.Team.Table ? schedules.ForTeam(Owner.Id) : schedules.ForUser(Owner.Id);
        return hours is null || hours.Calendar.IsOpen(on.Now) ? null : hours.Calendar.NextOpen(on.Now);
    }

    /// <summary>The people themselves: of a team who runs it, or everybody in it.</summary>
    public IEnumerable<Guid> People(Occasion on) =>
        Owner.LogicalName == T.SystemUser.Table ? [Owner.Id]
        : Crew.Of(on, Owner.Id).Administrator is { } administrator ? [administrator]
        : Crew.Members(on, Owner.Id);

    private static EntityReference? Responsible(DueClock due, Clock clock) =>
        !Side.IsMarketings(clock.Kind) ? due.Owner
        : clock.Owner is { } id ? new EntityReference(clock.OwnedByTeam ? T.Team.Table : T.SystemUser.Table, id) : null;

    private static Recipient? Either(Sweep sweep, EntityReference? owner) =>
        owner is null ? null : owner.LogicalName == T.Team.Table ? Team(sweep, owner.Id) : User(sweep, owner.Id);

    private static Recipient? Marketing(Sweep sweep, DueClock due, Clock clock) =>
        due.Book.Marketer is { } marketer ? User(sweep, marketer) : Side.IsMarketings(clock.Kind) ? Either(sweep, Responsible(due, clock)) : null;

    private static Guid? Manager(Sweep sweep, EntityReference? owner) =>
        owner is null ? null : owner.LogicalName == T.Team.Table ? Crew.Of(sweep.On, owner.Id).Administrator : Person.Of(sweep.On, owner.Id).Manager;

    private static Recipient? Backup(Sweep sweep, EntityReference? owner) =>
        owner is { LogicalName: T.SystemUser.Table } && Absences.Of(sweep.On).StandIn(owner.Id, sweep.Now) is { } backup
            ? User(sweep, backup)
            : User(sweep, Manager(sweep, owner));

    private static Recipient Team(Sweep sweep, Guid team) =>
        new(new EntityReference(T.Team.Table, team), Crew.Of(sweep.On, team).Name, "");

    private static Recipient? User(Sweep sweep, Guid? user)
    {
        if (user is not { } id) return null;
        var person = Person.Of(sweep.On, id);
        var isAway = Absences.Of(sweep.On).Until(id, sweep.Now) is not null;
        if (!isAway && !person.IsDisabled) return new(new EntityReference(T.SystemUser.Table, id), person.Name, "");
        var other = StandingIn.For(sweep.On, id) ?? person.Manager;
        return other is not { } stands ? null : new(new EntityReference(T.SystemUser.Table, stands), Person.Of(sweep.On, stands).Name, $" ({StandingIn.Why(sweep.On, id, person.Name)})");
    }
}
