using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>
/// Writes one condition as SQL. Nulls behave as in SQL: a row without a value meets no comparison, not even ne, not-in or not-like.
/// </summary>
static class ConditionWriter
{
    public static void Write(SqlContext context, Scope scope, Source home, Condition condition)
    {
        context.CountCondition();
        var source = condition.Entity is null ? home : scope.Find(condition.Entity);
        var subject = new Subject(context, source, source.Find(condition.Column), condition);
        if (condition.OtherColumn is not null)
            ColumnComparison.Write(subject, scope, home);
        else if (!Plain(subject) && !TextConditions.Write(subject) && !DateConditions.Write(subject) && !CallerConditions.Write(subject) && !ChoiceConditions.Write(subject))
            throw QueryErrors.NotYet($"FetchXML operator '{Operators.Describe(condition.Operator)}' (condition on '{condition.Column}')");
    }

    static bool Plain(Subject subject)
    {
        switch (subject.Operator)
        {
            case ConditionOperator.Null:
                subject.ExpectNone();
                subject.Column().Add(" IS NULL");
                return true;
            case ConditionOperator.NotNull:
                subject.ExpectNone();
                subject.Column().Add(" IS NOT NULL");
                return true;
        }
        if (subject.Metadata.Type == ColumnType.MultiSelectPicklist)
            return false;
        switch (subject.Operator)
        {
            case ConditionOperator.Equal or ConditionOperator.NotEqual:
                subject.Column().Add(Sign(subject.Operator)).Value(subject.Literal(subject.One()));
                return true;
            case ConditionOperator.GreaterThan or ConditionOperator.GreaterEqual or ConditionOperator.LessThan or ConditionOperator.LessEqual:
                subject.RefuseForIds();
                subject.Column().Add(Sign(subject.Operator)).Value(subject.Literal(subject.One()));
                return true;
            case ConditionOperator.In or ConditionOperator.NotIn:
                subject.Column().Add(subject.Operator == ConditionOperator.In ? " IN " : " NOT IN ").List(subject.Literals());
                return true;
            case ConditionOperator.Between or ConditionOperator.NotBetween:
                subject.RefuseForIds();
                var (low, high) = subject.Two();
                subject.Column().Add(subject.Operator == ConditionOperator.Between ? " BETWEEN " : " NOT BETWEEN ")
                    .Value(subject.Literal(low)).Add(" AND ").Value(subject.Literal(high));
                return true;
            default:
                return false;
        }
    }

    public static string Sign(ConditionOperator asked) => asked switch
    {
        ConditionOperator.Equal => " = ",
        ConditionOperator.NotEqual => " <> ",
        ConditionOperator.GreaterThan => " > ",
        ConditionOperator.GreaterEqual => " >= ",
        ConditionOperator.LessThan => " < ",
        ConditionOperator.LessEqual => " <= ",
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, "Not a comparison."),
    };
}
