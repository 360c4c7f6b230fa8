using System.Globalization;
using Alignment.Domain.Qualification;
using Alignment.Domain.Qualification.Titles;

namespace Alignment.Domain.Tests.Qualification.Laws;

/// <summary>The rules of evaluation written down once more, slowly and straight from the rows: null is unknown.</summary>
internal sealed class NaiveJudge(Func<string, object?> lead)
{
    internal static MqlResult Judge(MqlDefinition definition, Func<string, object?> lead)
    {
        var judge = new NaiveJudge(lead);
        var answers = definition.Groups.Select(judge.Group).ToList();
        return answers.Contains(false) ? MqlResult.Fail : answers.Contains(null) ? MqlResult.Insufficient : MqlResult.Pass;
    }

    private bool? Group(CriterionGroup group)
    {
        if (group.Kind == GroupKind.Score)
            return Score(group);
        var members = group.Criteria
            .Select(criterion => (criterion, answer: group.Kind == GroupKind.MinimumInfo ? Present(criterion) : Ask(criterion)))
            .Where(member => member.answer is not null || member.criterion.Unknown != UnknownPolicy.Ignore)
            .Select(member => member.answer ?? (member.criterion.Unknown == UnknownPolicy.Fail ? false : null))
            .Concat(group.Groups.Select(Group))
            .ToList();
        var met = members.Count(member => member == true);
        var open = members.Count(member => member is null);
        return group.Kind switch
        {
            GroupKind.Any => met >= group.Required ? true : met + open < group.Required ? false : null,
            GroupKind.None => met > 0 ? false : open > 0 ? null : true,
            _ => met + open < members.Count ? false : open > 0 ? null : true,
        };
    }

    private bool? Score(CriterionGroup group)
    {
        decimal least = 0, most = 0;
        foreach (var criterion in group.Criteria)
        {
            var weight = criterion.Weight!.Value;
            var answer = Ask(criterion);
            if (answer == true)
            {
                least += Decayed(criterion);
                most += Decayed(criterion);
            }
            else if (answer is null && criterion.Unknown == UnknownPolicy.Ask)
            {
                least += Math.Min(0, weight);
                most += Math.Max(0, weight);
            }
        }

        decimal Bound(decimal points) => Math.Min(Math.Max(points, group.Floor ?? decimal.MinValue), group.Cap ?? decimal.MaxValue);
        return Bound(least) >= group.Threshold ? true : Bound(most) < group.Threshold ? false : null;
    }

    private decimal Decayed(Criterion criterion)
    {
        if (criterion.Decay == Decay.None)
            return criterion.Weight!.Value;
        var days = Math.Floor((Lead.Now - (DateTime)lead(criterion.AgeColumn!)!).TotalDays);
        var lives = days / criterion.DecayDays!.Value;
        var factor = Math.Pow(0.5, criterion.Decay == Decay.Step ? Math.Floor(lives) : lives);
        return Math.Round(criterion.Weight!.Value * (decimal)factor, 2, MidpointRounding.AwayFromZero);
    }

    private bool? Present(Criterion criterion)
    {
        if (criterion.Column.Split(',').All(column => lead(column) is null))
            return null;
        return IsFresh(criterion) ? true : null;
    }

    private bool IsFresh(Criterion criterion) => criterion.MaxAgeDays is not { } days
        || (lead(criterion.AgeColumn!) is DateTime asOf && Lead.Now - asOf <= TimeSpan.FromDays(days));

    private bool? Ask(Criterion criterion)
    {
        var value = lead(criterion.Column);
        var presence = criterion.Operator is CriterionOperator.IsNull or CriterionOperator.NotNull;
        if (!presence && (value is null || !IsFresh(criterion)))
            return null;
        var holds = presence ? value is null == (criterion.Operator == CriterionOperator.IsNull) : Holds(criterion, value!);
        return holds && criterion.Decay != Decay.None && lead(criterion.AgeColumn!) is null ? null : holds;
    }

    private static bool Holds(Criterion criterion, object value)
    {
        var items = criterion.Value!.Split(';');
        decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
        bool Listed() => value switch
        {
            decimal number => items.Any(item => Number(item) == number),
            int choice => items.Any(item => int.Parse(item, CultureInfo.InvariantCulture) == choice),
            bool flag => items[0] == "yes" == flag,
            _ => items.Contains((string)value, StringComparer.OrdinalIgnoreCase),
        };
        return criterion.Operator switch
        {
            CriterionOperator.Eq or CriterionOperator.In => Listed(),
            CriterionOperator.Ne or CriterionOperator.NotIn => !Listed(),
            CriterionOperator.Gt => (decimal)value > Number(items[0]),
            CriterionOperator.Ge => (decimal)value >= Number(items[0]),
            CriterionOperator.Lt => (decimal)value < Number(items[0]),
            CriterionOperator.Le => (decimal)value <= Number(items[0]),
            CriterionOperator.Between => (decimal)value >= Number(items[0]) && (decimal)value <= Number(criterion.ValueTo!),
            CriterionOperator.StartsWith => items.Any(item => ((string)value).PadLeft(4, '0').StartsWith(item, StringComparison.Ordinal)),
            CriterionOperator.OlderThan => (Lead.Now - (DateTime)value).TotalDays > 30,
            CriterionOperator.NewerThan => (Lead.Now - (DateTime)value).TotalDays <= 30,
            CriterionOperator.SeniorityIn => items.Contains(JobTitle.SeniorityOf((string)value).ToString(), StringComparer.OrdinalIgnoreCase),
            _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
        };
    }
}
