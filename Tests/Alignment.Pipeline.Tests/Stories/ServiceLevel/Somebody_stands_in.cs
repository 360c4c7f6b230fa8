using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

public sealed class Somebody_stands_in : IDisposable
{
    private readonly Floor floor = new();
    private readonly AdminDesk desk;

    public Somebody_stands_in()
    {
        desk = new AdminDesk(floor);
        desk.Change(T.SystemUser.Table, floor.Rep.Id, (T.SystemUser.ParentSystemUserId, floor.Manager.User));
    }

    [Fact]
    public void People_enter_their_own_absence_and_it_gets_a_name()
    {
        var absence = AdminDesk.Away(floor.Rep, floor.Rep, Day(10), Day(14), floor.Colleague);
        Assert.Equal("Rita Rep away 10 Mar 2026 to 14 Mar 2026", desk.Row(T.Absence.Table, absence).GetAttributeValue<string>(T.Absence.Name));
        floor.Rep.Service.Update(new Entity(T.Absence.Table, absence) { [T.Absence.Until] = Day(15) });
        floor.Rep.Service.Delete(T.Absence.Table, absence);
    }

    [Fact]
    public void Managers_enter_those_of_their_people_and_administrators_all()
    {
        AdminDesk.Away(floor.Manager, floor.Rep, Day(10), Day(14));
        AdminDesk.Away(floor.Admin, floor.Colleague, Day(10), Day(14));
        Refused(() => AdminDesk.Away(floor.Manager, floor.Colleague, Day(20), Day(24)), "Carl Colleague", "their manager", "administrator");
    }

    [Fact]
    public void Nobody_touches_a_strangers_absence()
    {
        var absence = AdminDesk.Away(floor.Rep, floor.Rep, Day(10), Day(14));
        Refused(() => AdminDesk.Away(floor.Colleague, floor.Rep, Day(20), Day(24)), "Rita Rep");
        Refused(() => floor.Colleague.Service.Update(new Entity(T.Absence.Table, absence) { [T.Absence.User] = floor.Colleague.User }), "Rita Rep");
        Refused(() => floor.Colleague.Service.Delete(T.Absence.Table, absence), "Rita Rep");
    }

    [Fact]
    public void An_absence_ends_after_it_begins() =>
        Refused(() => AdminDesk.Away(floor.Rep, floor.Rep, Day(14), Day(14)), "ends 14 Mar 2026", "Type an end after the beginning");

    [Fact]
    public void The_backup_is_somebody_else_who_is_there()
    {
        Refused(() => AdminDesk.Away(floor.Rep, floor.Rep, Day(10), Day(14), floor.Rep), "cannot stand in for themselves");
        AdminDesk.Away(floor.Colleague, floor.Colleague, Day(13), Day(20));
        Refused(() => AdminDesk.Away(floor.Rep, floor.Rep, Day(10), Day(14), floor.Colleague), "Carl Colleague is away from 13 Mar 2026", "cannot stand in for Rita Rep");
        AdminDesk.Away(floor.Rep, floor.Rep, Day(10), Day(13), floor.Colleague);
    }

    [Fact]
    public void Two_people_do_not_stand_in_for_each_other()
    {
        AdminDesk.Away(floor.Colleague, floor.Colleague, Day(10), Day(14), floor.Rep);
        Refused(() => AdminDesk.Away(floor.Rep, floor.Rep, Day(12), Day(20), floor.Colleague), "for each other");
        AdminDesk.Away(floor.Rep, floor.Rep, Day(12), Day(20), floor.Manager);
    }

    public void Dispose() => floor.Dispose();

    private static DateTime Day(int day) => new(2026, 3, day, 8, 0, 0, DateTimeKind.Utc);

    private static void Refused(Action attempt, params string[] words) => attempt.Refused(["ALN-S01", .. words]);
}
