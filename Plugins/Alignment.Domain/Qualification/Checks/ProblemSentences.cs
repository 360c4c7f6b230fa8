using System.Globalization;

namespace Alignment.Domain.Qualification;

/// <summary>One English sentence for each kind of problem: {0} is the name of the row, then the arguments.</summary>
public static class ProblemSentences
{
    private static readonly Dictionary<ProblemKind, string> formats = new()
    {
        [ProblemKind.UnknownColumn] = "Criterion \"{0}\" reads the column \"{1}\", which leads do not have. Correct the logical name of the column.",
        [ProblemKind.SeveralColumns] = "Criterion \"{0}\" names several columns ({1}), which only a minimum information group may do. Name one column.",
        [ProblemKind.ColumnNotWatched] = "Criterion \"{0}\" reads the column \"{1}\", but leads are not judged again when it changes. Ask an administrator to add the column to the filter and to the image of the evaluation step, or choose another column.",
        [ProblemKind.OperatorDoesNotFit] = "Criterion \"{0}\" asks whether \"{1}\" {2}, which does not fit {3}. Choose one of: {4}.",
        [ProblemKind.PresenceOnly] = "Criterion \"{0}\" is in a minimum information group, which only asks for values to be present. Choose the operator \"has a value\", or move the criterion to another group.",
        [ProblemKind.NotAvailableYet] = "Criterion \"{0}\" uses \"{1}\", which is not available yet. Remove the criterion until it is.",
        [ProblemKind.ValueMissing] = "Criterion \"{0}\" has nothing to compare with. Fill in {1}.",
        [ProblemKind.ValueUnreadable] = "Criterion \"{0}\" compares with \"{1}\", which is not {2}. Write it like {3}.",
        [ProblemKind.MinimumAboveMaximum] = "Criterion \"{0}\" has the minimum {1} above the maximum {2}. Swap them or correct one.",
        [ProblemKind.DaysOutOfRange] = "Criterion \"{0}\" has {1} of {2} days. Choose a whole number from 1 to {3}.",
        [ProblemKind.AgeColumnMissing] = "Criterion \"{0}\" depends on the age of its value, but names no column that tells it. Fill in the age column.",
        [ProblemKind.AgeColumnUnknown] = "Criterion \"{0}\" reads the age column \"{1}\", which leads do not have. Correct the logical name of the age column.",
        [ProblemKind.AgeColumnNotADate] = "Criterion \"{0}\" reads the age column \"{1}\", which holds no date. Choose a date column.",
        [ProblemKind.AgeOfNothing] = "Criterion \"{0}\" only asks whether there is a value, so age means nothing to it. Clear its maximum age and decay, or ask \"is within the last days\" of the date column.",
        [ProblemKind.DecayDaysMissing] = "Criterion \"{0}\" loses points with age, but has no half-life. Fill in the decay days.",
        [ProblemKind.DecayOutsideScore] = "Criterion \"{0}\" loses points with age, but is not in a score group. Set its decay to none, or move it to a score group.",
        [ProblemKind.WeightMissing] = "Criterion \"{0}\" is in a score group and gives no points. Give it a weight other than 0.",
        [ProblemKind.ThresholdMissing] = "Score group \"{0}\" has no threshold. Fill in the points to reach.",
        [ProblemKind.ThresholdUnreachable] = "Score group \"{0}\" asks for {1} points, but its criteria give at most {2}. Lower the threshold, or raise the cap or the weights.",
        [ProblemKind.FloorAboveCap] = "Score group \"{0}\" has the floor {1} above the cap {2}. Swap them or correct one.",
        [ProblemKind.RequiredOutOfRange] = "Group \"{0}\" asks for {1} of its {2} members. Choose a number from 1 to {2}.",
        [ProblemKind.GroupDoesNotBelong] = "Group \"{0}\" is inside \"{1}\", a {2} group, which takes criteria only. Move the group beside it.",
        [ProblemKind.SegmentNotAtTop] = "Segment group \"{0}\" is inside another group. Move it to the top level of the definition.",
        [ProblemKind.SecondSegment] = "Segment group \"{0}\" is the second segment of the definition. Move its criteria to the first one and delete it.",
        [ProblemKind.EmptyGroup] = "Group \"{0}\" has no members. Add a criterion to it, or delete it.",
        [ProblemKind.NoCriteria] = "Definition \"{0}\" has no criteria that judge a lead. Add at least one criterion.",
        [ProblemKind.TooManyCriteria] = "Definition \"{0}\" has {1} criteria. Remove criteria until {2} are left.",
        [ProblemKind.TooDeep] = "Group \"{0}\" is at depth {1}; groups may be nested {2} deep. Move it higher.",
    };

    /// <summary>The format of a kind, for translators.</summary>
    public static string FormatOf(ProblemKind kind) => formats[kind];

    public static string Of(Problem problem)
    {
        var values = new object[problem.Arguments.Count + 1];
        values[0] = problem.RowName;
        for (var i = 0; i < problem.Arguments.Count; i++)
            values[i + 1] = problem.Arguments[i];
        return string.Format(CultureInfo.InvariantCulture, formats[problem.Kind], values);
    }
}
