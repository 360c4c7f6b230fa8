using System.Globalization;
using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Random;

/// <summary>One question about one column, and its plain answer for a line of the file.</summary>
internal sealed record RandomCriterion(
    Cell Cell, CriterionOperator Operator, string? Value, string? To, UnknownPolicy Unknown, decimal Weight, Func<Prospect, bool?> Asked)
{
    public void Write(GroupDraft group, bool scored) =>
        group.Criterion(Cell.Column, Operator, Value, To, weight: scored ? Weight : null, unknown: Unknown);

    /// <summary>The answer where leaving a criterion out means that it adds nothing.</summary>
    public bool? Adds(Prospect lead) => Unknown == UnknownPolicy.Ask ? Asked(lead) : Asked(lead).OrNot();

    /// <summary>The answer where leaving a criterion out means that it demands nothing.</summary>
    public bool? Demands(Prospect lead) => Unknown == UnknownPolicy.Ignore ? Asked(lead).OrLeftOut() : Adds(lead);

    public static RandomCriterion From(Dice dice)
    {
        var cell = dice.One(Xed.Cells);
        var policy = dice.One([UnknownPolicy.Ask, UnknownPolicy.Ask, UnknownPolicy.Fail, UnknownPolicy.Ignore]);
        var weight = dice.Number(-12, 25) * 2.25m;
        RandomCriterion Ask(CriterionOperator @operator, string? value, Func<Prospect, bool?> asked, string? to = null) =>
            new(cell, @operator, value, to, policy, weight == 0 ? 5 : weight, asked);
        string? Of(Prospect lead) => lead.Text(cell.Header);
        if (dice.Number(0, 9) == 0) return Ask(CriterionOperator.NotNull, null, lead => Of(lead) is not null);
        if (dice.Number(0, 12) == 0) return Ask(CriterionOperator.IsNull, null, lead => Of(lead) is null);
        var (one, other) = (dice.Value(cell), dice.Value(cell));
        return cell.Kind switch
        {
            CellKind.Whole or CellKind.Exact => Numeric(dice, one, other, Ask, lead => lead.Number(cell.Header)),
            CellKind.YesNo => Ask(CriterionOperator.Eq, one, lead => Of(lead).OneOf(one)),
            CellKind.Level => dice.Coin()
                ? Ask(CriterionOperator.Eq, $"{Cell.Level(one)}", lead => Of(lead).OneOf(one))
                : Ask(CriterionOperator.NotIn, $"{Cell.Level(one)};{Cell.Level(other)}", lead => !Of(lead).OneOf(one, other)),
            _ => Textual(dice, one, other, Ask, Of),
        };
    }

    private delegate RandomCriterion Asking(CriterionOperator @operator, string? value, Func<Prospect, bool?> asked, string? to = null);

    private static RandomCriterion Numeric(Dice dice, string one, string other, Asking ask, Func<Prospect, decimal?> of)
    {
        var (a, b) = (decimal.Parse(one, CultureInfo.InvariantCulture), decimal.Parse(other, CultureInfo.InvariantCulture));
        return dice.Number(0, 4) switch
        {
            0 => ask(CriterionOperator.Ge, one, lead => of(lead).AtLeast(a)),
            1 => ask(CriterionOperator.Lt, one, lead => !of(lead).AtLeast(a)),
            2 => ask(CriterionOperator.Le, one, lead => of(lead).Within(decimal.MinValue, a)),
            _ when a > b => ask(CriterionOperator.Between, other, lead => of(lead).Within(b, a), one),
            _ => ask(CriterionOperator.Between, one, lead => of(lead).Within(a, b), other),
        };
    }

    private static RandomCriterion Textual(Dice dice, string one, string other, Asking ask, Func<Prospect, string?> of) => dice.Number(0, 4) switch
    {
        0 => ask(CriterionOperator.Eq, one.ToUpperInvariant(), lead => of(lead).OneOf(one)),
        1 => ask(CriterionOperator.Ne, one, lead => !of(lead).OneOf(one)),
        2 => ask(CriterionOperator.In, $"{one};{other}", lead => of(lead).OneOf(one, other)),
        3 => ask(CriterionOperator.NotIn, $"{one};{other}", lead => !of(lead).OneOf(one, other)),
        _ => ask(CriterionOperator.StartsWith, $"{one[..3]};{other[..2]}", lead => of(lead).Starts(one[..3].Trim(), other[..2].Trim())),
    };
}
