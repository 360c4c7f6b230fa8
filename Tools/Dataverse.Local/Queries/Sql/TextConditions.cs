using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>like, begins-with, ends-with and their opposites. The wildcards %, _ and [a-z] work in all of them, as on the platform.</summary>
static class TextConditions
{
    /// <summary>SQLite refuses longer patterns.</summary>
    const int LongestPattern = 10_000;

    public static bool Write(Subject subject)
    {
        var (before, after) = subject.Operator switch
        {
            ConditionOperator.Like or ConditionOperator.NotLike => ("", ""),
            ConditionOperator.BeginsWith or ConditionOperator.DoesNotBeginWith => ("", "%"),
            ConditionOperator.EndsWith or ConditionOperator.DoesNotEndWith => ("%", ""),
            _ => (null, null),
        };
        if (before is null)
            return false;
        if (subject.Metadata.Type is not (ColumnType.String or ColumnType.Memo or ColumnType.EntityName))
            throw subject.Unfit();
        var pattern = before + (string)subject.Literal(subject.One()) + after;
        if (pattern.Length > LongestPattern)
            throw QueryErrors.Fault(QueryErrors.InvalidValue, $"The condition on '{subject.Condition.Column}' has a pattern of {pattern.Length} characters; at most {LongestPattern} are compared.");
        Match(subject, pattern);
        return true;
    }

    static void Match(Subject subject, string pattern)
    {
        var not = subject.Operator is ConditionOperator.NotLike or ConditionOperator.DoesNotBeginWith or ConditionOperator.DoesNotEndWith;
        var sql = subject.Context.Sql.Add("(");
        if (not)
            subject.Column().Add(" IS NULL OR NOT ");
        if (pattern.Contains('['))
        {
            sql.Add("lower(");
            subject.Column().Add(") GLOB lower(").Value(GlobPattern.Of(pattern)).Add("))");
            return;
        }
        subject.Column().Add(" LIKE ").Value(pattern).Add(")");
    }
}
