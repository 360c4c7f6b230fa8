using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>valueof: one column against another of the same type, in the same row or in a linked one.</summary>
static class ColumnComparison
{
    public static void Write(Subject subject, Scope scope, Source home)
    {
        if (subject.Operator is not (ConditionOperator.Equal or ConditionOperator.NotEqual or ConditionOperator.GreaterThan
            or ConditionOperator.GreaterEqual or ConditionOperator.LessThan or ConditionOperator.LessEqual))
        {
            throw QueryErrors.Fault(QueryErrors.InvalidOperator,
                $"The condition on '{subject.Condition.Column}' compares columns; only eq, ne, gt, ge, lt and le can do that, not '{Operators.Describe(subject.Operator)}'.");
        }
        var written = subject.Condition.OtherColumn!;
        var dot = written.IndexOf('.', StringComparison.Ordinal);
        var source = dot < 0 ? (subject.Condition.Entity is null ? home : subject.Source) : scope.Find(written[..dot]);
        var other = source.Find(written[(dot + 1)..]);
        if (!ColumnFamily.Same(subject.Metadata, other))
        {
            throw QueryErrors.Fault(QueryErrors.BadCondition,
                $"The condition compares '{subject.Condition.Column}' ({subject.Metadata.Type}) with '{written}' ({other.Type}); both columns need the same type.");
        }
        var (left, right) = ColumnFamily.Factors(subject.Metadata, other);
        Scale(subject.Column(), left).Add(ConditionWriter.Sign(subject.Operator));
        Scale(subject.Context.Sql.Column(source, other), right);
    }

    static SqlText Scale(SqlText sql, long factor) => factor == 1 ? sql : sql.Add(" * ").Number(factor);
}
