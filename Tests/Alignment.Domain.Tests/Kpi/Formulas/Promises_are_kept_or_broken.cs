using Alignment.Domain.Kpi;
using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.Kpi.Formulas;

public sealed class Promises_are_kept_or_broken
{
    [Fact]
    public void Attainment_is_kept_by_kept_and_broken_and_what_runs_past_due_is_broken()
    {
        var count = Count("SLA_FOLLOWUP", new GivenFacts { TimersOn = { [TimerAxis.Due] = Clocks } });

        Assert.Equal(70, count.Numerator);
        Assert.Equal(70 + 20 + 10 + 3, count.Denominator);
        Assert.Equal(67.961165m, KpiFormulas.Find("SLA_FOLLOWUP")!.Value(count));
    }

    [Fact]
    public void Other_promises_have_figures_of_their_own()
    {
        var facts = new GivenFacts { TimersOn = { [TimerAxis.Due] = Clocks } };

        Assert.Equal("4/4", Fraction(Count("SLA_DECISION", facts)));
        Assert.Equal("0/0", Fraction(Count("SLA_WORK", facts)));
        Assert.Equal("1/2", Fraction(Count("SLA_ANSWER", facts)));
    }

    [Fact]
    public void What_no_policy_is_for_is_counted_apart()
    {
        var facts = new GivenFacts
        {
            TimersOn =
            {
                [TimerAxis.Due] = Clocks,
                [TimerAxis.StartedUncovered] = [A(TimerState.Uncovered, 5), A(TimerState.Uncovered, 50, isHistorical: true)],
            },
        };

        Assert.Equal("5/129", Fraction(Count("SLA_UNCOVERED", facts)));
    }

    [Fact]
    public void The_two_way_score_is_that_of_the_side_that_keeps_less()
    {
        Assert.Equal("40/50", TwoWay(new(30, 40, 40), new(10, 10, 10), new(9, 10, 10)));
        Assert.Equal("5/10", TwoWay(new(30, 40, 40), new(10, 10, 10), new(5, 10, 10)));
    }

    [Fact]
    public void A_side_of_which_nothing_was_due_has_broken_nothing()
    {
        Assert.Equal("40/50", TwoWay(new(30, 40, 40), new(10, 10, 10), new(0, 0, 0)));
        Assert.Equal("5/10", TwoWay(new(0, 0, 0), new(0, 0, 0), new(5, 10, 10)));
        Assert.Equal("0/0", TwoWay(new(0, 0, 0), new(0, 0, 0), new(0, 0, 0)));
    }

    private static readonly TimerTally[] Clocks =
    [
        A(TimerState.Met, 70), A(TimerState.Breached, 20), A(TimerState.Running, 10, isPastDue: true), A(TimerState.Paused, 3, isPastDue: true),
        A(TimerState.Running, 7), A(TimerState.Paused, 1), A(TimerState.Untouched, 4), A(TimerState.Cancelled, 2), A(TimerState.Met, 9, isHistorical: true),
        new TimerTally { Kind = TimerKind.Decision, State = TimerState.Met, Count = 4 },
        new TimerTally { Kind = TimerKind.Wake, State = TimerState.Breached, Count = 3 },
        new TimerTally { Kind = TimerKind.MarketingAnswer, State = TimerState.Met, Count = 1, IsMarketings = true },
        new TimerTally { Kind = TimerKind.MarketingAnswer, State = TimerState.Breached, Count = 1, IsMarketings = true },
    ];

    private static TimerTally A(TimerState state, long count, bool isPastDue = false, bool isHistorical = false) =>
        new() { Kind = TimerKind.FirstFollowUp, State = state, Count = count, IsPastDue = isPastDue, IsHistorical = isHistorical };

    private static KpiCount Count(string code, GivenFacts facts) => ((CountedFormula)KpiFormulas.Find(code)!).Count(facts, new KpiTerms());

    private static string TwoWay(KpiCount followUp, KpiCount decision, KpiCount answer)
    {
        var figures = new GivenFigures
        {
            Now = { ["SLA_FOLLOWUP"] = followUp, ["SLA_DECISION"] = decision, ["SLA_WORK"] = new(0, 0, 0), ["SLA_ANSWER"] = answer },
        };
        return Fraction(((DerivedFormula)KpiFormulas.Find("TWO_WAY")!).From(figures)!);
    }

    private static string Fraction(KpiCount count) => FormattableString.Invariant($"{count.Numerator}/{count.Denominator}");
}
