using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;

namespace Alignment.Plugins.Qualification;

/// <summary>Tells every problem of a definition at once, so that it is corrected once.</summary>
internal static class DefinitionProblems
{
    private const int MostToTell = 20;

    public static void RefuseIfAny(AgreedDefinition definition, IReadOnlyList<Problem> problems)
    {
        if (problems.Count == 0) return;
        var told = problems.Take(MostToTell).Select(problem => "- " + ProblemSentences.Of(problem));
        var rest = problems.Count > MostToTell ? $"\n(and {problems.Count - MostToTell} more)" : "";
        throw new Refusal($"{definition.Title} cannot be used yet:\n{string.Join("\n", told)}{rest}");
    }

    /// <summary>The row just saved must make sense by itself; what only concerns the finished whole can wait for activation.</summary>
    public static void RefuseIfRowIsWrong(Guid row, IReadOnlyList<Problem> problems)
    {
        var id = row.ToString();
        foreach (var problem in problems)
        {
            if (problem.RowId == id && !ConcernsTheWhole(problem.Kind)) throw new Refusal(ProblemSentences.Of(problem));
        }

        foreach (var problem in problems)
        {
            if (problem.Kind is ProblemKind.TooManyCriteria or ProblemKind.TooDeep) throw new Refusal(ProblemSentences.Of(problem));
        }
    }

    /// <summary>A group is saved before its members are, and a column may be watched before activation.</summary>
    private static bool ConcernsTheWhole(ProblemKind kind) =>
        kind is ProblemKind.ColumnNotWatched or ProblemKind.EmptyGroup or ProblemKind.NoCriteria
            or ProblemKind.RequiredOutOfRange or ProblemKind.ThresholdUnreachable;
}
