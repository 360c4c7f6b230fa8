using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class Schedules_build_on_each_other
{
    private static readonly string[] Closed = ["", "", "", "", "", "", ""];
    private static readonly string[] Mondays = ["09:00-17:00", "", "", "", "", "", ""];

    private readonly TypedSchedule head = new() { Id = Guid.NewGuid(), Name = "Head office", TimeZone = "Europe/Berlin", Hours = Mondays, Exceptions = [Exception("Christmas", 25)] };

    [Fact]
    public void A_branch_without_a_week_has_that_of_the_head_office()
    {
        var chain = Chain(new TypedSchedule { Id = Guid.NewGuid(), Hours = Closed, BasedOn = head.Id });
        Assert.Equal("Europe/Berlin", Inheritance.TimeZone(chain));
        Assert.Equal(Mondays, Inheritance.Week(chain));
    }

    [Fact]
    public void Hours_on_a_single_day_are_a_week_of_its_own()
    {
        string[] saturday = ["", "", "", "", "", "10:00-14:00", ""];
        Assert.Equal(saturday, Inheritance.Week(Chain(new TypedSchedule { Id = Guid.NewGuid(), Hours = saturday, BasedOn = head.Id })));
    }

    [Fact]
    public void Holidays_add_up_and_its_own_win()
    {
        var branch = new TypedSchedule { Id = Guid.NewGuid(), Hours = Closed, BasedOn = head.Id, Exceptions = [Exception("Open for gifts", 25), Exception("Inventory", 28)] };
        var dates = Inheritance.Exceptions(Chain(branch), new DateTime(2026, 1, 1), new DateTime(2026, 12, 31));
        Assert.Equal(["Open for gifts", "Inventory"], dates.OrderBy(date => date.Key).Select(date => date.Value.Name));
    }

    [Fact]
    public void A_circle_that_slipped_in_ends_where_it_closes()
    {
        var one = Guid.NewGuid();
        var other = new TypedSchedule { Id = Guid.NewGuid(), BasedOn = one };
        var chain = Inheritance.Chain(new TypedSchedule { Id = one, BasedOn = other.Id }, id => id == other.Id ? other : new TypedSchedule { Id = one, BasedOn = other.Id });
        Assert.Equal(2, chain.Count);
    }

    [Fact]
    public void A_shutdown_without_end_costs_no_more_than_the_years_asked_for()
    {
        var wrong = new TypedException { Name = "For ever", Date = new DateTime(1900, 1, 1), UntilDate = DateTime.MaxValue.Date };
        var chain = Chain(new TypedSchedule { Id = Guid.NewGuid(), Hours = Closed, Exceptions = [wrong] });
        Assert.Equal(31, Inheritance.Exceptions(chain, new DateTime(2026, 1, 1), new DateTime(2026, 1, 31)).Count);
    }

    private static TypedException Exception(string name, int day) => new() { Name = name, Date = new DateTime(2026, 12, day) };

    private IReadOnlyList<TypedSchedule> Chain(TypedSchedule schedule) => Inheritance.Chain(schedule, id => id == head.Id ? head : null);
}
