using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.ServiceLevel;

public sealed class An_admin_sets_office_hours : IDisposable
{
    private readonly Floor floor = new();
    private readonly AdminDesk desk;

    public An_admin_sets_office_hours() => desk = new AdminDesk(floor);

    [Theory]
    [InlineData(T.Schedule.TimeZone, "Middle Earth", "\"Middle Earth\"", "not known", "Europe/Berlin")]
    [InlineData(T.Schedule.TimeZone, null, "no time zone")]
    [InlineData(T.Schedule.Tuesday, "nine to five", "Tuesday", "\"nine to five\"", "09:00-17:00")]
    [InlineData(T.Schedule.IsDefault, true, "\"Office hours\"", "Untick it there first")]
    [InlineData(T.Schedule.Revision, 7, "aln_revision", "written by the server")]
    [InlineData(T.Schedule.Warning, "none", "aln_warning", "written by the server")]
    public void A_mistake_is_named_with_what_to_type(string column, object? value, params string[] words) =>
        ((Action)(() => desk.Schedule("Berlin", (column, value)))).Refused(["ALN-S01", .. words]);

    [Fact]
    public void A_week_without_hours_is_no_week()
    {
        Action attempt = () => desk.Schedule("Berlin", [.. Week(null)]);
        attempt.Refused("\"Berlin\"", "never open");
        Action closed = () => desk.Schedule("Berlin", [.. Week("closed")]);
        closed.Refused("\"Berlin\"", "never open");
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        Action attempt = () => desk.Schedule("Berlin", (T.Schedule.TimeZone, "Mars"), (T.Schedule.Monday, "25:00-26:00"));
        attempt.Refused("\"Mars\"", "Monday", "25:00-26:00");
    }

    [Fact]
    public void Nothing_is_based_on_itself_nor_in_a_circle()
    {
        var head = desk.Schedule("Head office");
        var branch = desk.Schedule("Branch", (T.Schedule.BasedOn, Schedule(head)));
        var desk3 = desk.Schedule("Help desk", (T.Schedule.BasedOn, Schedule(branch)));

        Action itself = () => desk.Change(T.Schedule.Table, head, (T.Schedule.BasedOn, Schedule(head)));
        Action circle = () => desk.Change(T.Schedule.Table, head, (T.Schedule.BasedOn, Schedule(desk3)));

        itself.Refused("\"Head office\"", "based on itself");
        circle.Refused("\"Help desk\"", "\"Branch\"", "based on it again");
    }

    [Fact]
    public void A_person_and_a_country_have_one_schedule()
    {
        desk.Schedule("Rita's hours", (T.Schedule.User, floor.Rep.User));
        desk.Schedule("Germany", (T.Schedule.Countries, "Germany; DE"));

        Action secondOfRita = () => desk.Schedule("Rita again", (T.Schedule.User, floor.Rep.User));
        Action secondOfGermany = () => desk.Schedule("Berlin", (T.Schedule.Countries, "Austria; de"));

        secondOfRita.Refused("\"Rita's hours\"", "already");
        secondOfGermany.Refused("country de", "\"Germany\"");
    }

    [Fact]
    public void Holidays_and_special_hours_make_sense()
    {
        var berlin = desk.Schedule("Berlin");
        desk.Holiday(berlin, "Company days", Day(12, 23), (T.ScheduleException.UntilDate, Day(12, 31)));

        Refused(() => desk.Holiday(berlin, "Backwards", Day(5, 2), (T.ScheduleException.UntilDate, Day(5, 1))), "\"Backwards\"", "ends before it begins");
        Refused(() => desk.Holiday(berlin, "Christmas", Day(12, 25)), "\"Company days (23 Dec 2026 to 31 Dec 2026)\"");
        Refused(() => desk.Holiday(berlin, "Short Friday", Day(5, 15), Special(null)), "does not say which", "09:00-12:00");
        Refused(() => desk.Holiday(berlin, "Short Friday", Day(5, 15), Special("noon")), "\"noon\"");
        Refused(() => desk.Holiday(berlin, "Short Friday", Day(5, 15), (T.ScheduleException.Hours, "09:00-12:00")), "is a holiday and has hours");
        Refused(() => desk.Holiday(berlin, "For ever", Day(5, 15), (T.ScheduleException.UntilDate, new DateTime(2031, 1, 1))), "longer than a year");
    }

    [Fact]
    public void Every_change_of_hours_is_counted_and_applied_to_running_clocks_when_ticked()
    {
        var berlin = desk.Schedule("Berlin");
        Assert.Equal((1, 0), Revisions(berlin));
        desk.Change(T.Schedule.Table, berlin, (T.Schedule.Name, "Berlin office"));
        Assert.Equal((1, 0), Revisions(berlin));
        desk.Change(T.Schedule.Table, berlin, (T.Schedule.Friday, "09:00-15:00"));
        Assert.Equal((2, 0), Revisions(berlin));
        var day = desk.Holiday(berlin, "Labour Day", Day(5, 1));
        desk.Change(T.ScheduleException.Table, day, (T.ScheduleException.UntilDate, Day(5, 2)));
        floor.Organisation.Admin.Delete(T.ScheduleException.Table, day);
        Assert.Equal((5, 0), Revisions(berlin));

        desk.Change(T.Schedule.Table, berlin, (T.Schedule.ApplyToOpen, true), (T.Schedule.Friday, "09:00-14:00"));

        Assert.Equal((6, 6), Revisions(berlin));
        Assert.False(desk.Row(T.Schedule.Table, berlin).GetAttributeValue<bool>(T.Schedule.ApplyToOpen));
    }

    [Fact]
    public void What_is_based_on_changed_hours_changes_with_them()
    {
        var head = desk.Schedule("Head office");
        var branch = desk.Schedule("Branch", [(T.Schedule.BasedOn, Schedule(head)), (T.Schedule.TimeZone, null), .. Week(null)]);

        desk.Holiday(head, "Labour Day", Day(5, 1));
        desk.Change(T.Schedule.Table, head, (T.Schedule.ApplyToOpen, true));

        Assert.Equal((2, 2), Revisions(branch));
        var answer = desk.Compute(
            (T.CustomApis.ComputeDue.ScheduleId, branch),
            (T.CustomApis.ComputeDue.TargetMinutes, 60),
            (T.CustomApis.ComputeDue.StartOn, new DateTime(2026, 4, 30, 14, 30, 0, DateTimeKind.Utc)));
        Assert.Equal(new DateTime(2026, 5, 4, 7, 30, 0), answer[T.CustomApis.ComputeDue.DueOn]);
    }

    [Fact]
    public void A_year_without_holidays_is_warned_of_until_it_has_one()
    {
        var berlin = desk.Schedule("Berlin");
        Assert.Contains("2026 has no holiday", Warning(berlin), StringComparison.Ordinal);
        Assert.Contains("2027 has no holiday", Warning(berlin), StringComparison.Ordinal);

        desk.Holiday(berlin, "Labour Day", Day(5, 1));
        Assert.DoesNotContain("2026", Warning(berlin), StringComparison.Ordinal);
        desk.Holiday(berlin, "New Year", new DateTime(2027, 1, 1));
        Assert.Null(Warning(berlin));
    }

    [Fact]
    public void A_schedule_goes_with_its_holidays_and_a_retired_one_may_be_as_it_is()
    {
        var berlin = desk.Schedule("Berlin");
        desk.Holiday(berlin, "Labour Day", Day(5, 1));
        desk.Retire(T.Schedule.Table, berlin);
        floor.Organisation.Admin.Delete(T.Schedule.Table, berlin);
        Assert.Equal(0, floor.Organisation.Count(T.ScheduleException.Table));
    }

    public void Dispose() => floor.Dispose();

    private static void Refused(Action attempt, params string[] words) => attempt.Refused(words);

    private static IEnumerable<(string, object?)> Week(string? hours) =>
        new[] { T.Schedule.Monday, T.Schedule.Tuesday, T.Schedule.Wednesday, T.Schedule.Thursday, T.Schedule.Friday }.Select(day => (day, (object?)hours));

    private static (string, object?)[] Special(string? hours) =>
        [(T.ScheduleException.Kind, new OptionSetValue(T.ExceptionKind.SpecialHours)), (T.ScheduleException.Hours, hours)];

    private static DateTime Day(int month, int day) => new(2026, month, day);

    private static EntityReference Schedule(Guid id) => new(T.Schedule.Table, id);

    private (int, int) Revisions(Guid schedule)
    {
        var row = desk.Row(T.Schedule.Table, schedule);
        return (row.GetAttributeValue<int>(T.Schedule.Revision), row.GetAttributeValue<int>(T.Schedule.AppliedRevision));
    }

    private string? Warning(Guid schedule) => desk.Row(T.Schedule.Table, schedule).GetAttributeValue<string>(T.Schedule.Warning);
}
