using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>
/// Writes one condition as SQL. A row without a value meets every condition that denies something (ne, not-in, not-like, ...) and no other,
/// as on the platform.
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
        else if (!Plain(subject) && !TextConditions.Write(subject) && !DateConditions.Write(subject)
            && !FiscalConditions.Write(subject) && !CallerConditions.Write(subject) && !HierarchyConditions.Write(subject) && !ChoiceConditions.Write(subject))
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
            case ConditionOperator.Equal:
                subject.Column().Add(" = ").Value(subject.Literal(subject.One()));
                return true;
            case ConditionOperator.NotEqual:
                subject.Column().Add(" IS NOT ").Value(subject.Literal(subject.One()));
                return true;
            case ConditionOperator.GreaterThan or ConditionOperator.GreaterEqual or ConditionOperator.LessThan or ConditionOperator.LessEqual:
                subject.RefuseForIds();
                // A column behind a sign is compared alike, and not looked for in an index.
                if (subject.Context.LooseEnds is { } loose && loose.Of == subject.Source && loose.Columns.Contains(subject.Metadata.LogicalName))
                    subject.Context.Sql.Add("+");
                subject.Column().Add(Sign(subject.Operator)).Value(subject.Literal(subject.One()));
                return true;
            case ConditionOperator.In:
                subject.Column().Add(" IN ").List(subject.Literals());
                return true;
            case ConditionOperator.NotIn:
                subject.OrNothing().Add(" NOT IN ").List(subject.Literals()).Add(")");
                return true;
            case ConditionOperator.Between:
                Span(subject, subject.Column().Add(" BETWEEN "));
                return true;
            case ConditionOperator.NotBetween:
                Span(subject, subject.OrNothing().Add(" NOT BETWEEN ")).Add(")");
                return true;
            default:
                return false;
        }
    }

    static SqlText Span(Subject subject, SqlText sql)
    {
        subject.RefuseForIds();
        var (low, high) = subject.Two();
        return sql.Value(subject.Literal(low)).Add(" AND ").Value(subject.Literal(high));
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
