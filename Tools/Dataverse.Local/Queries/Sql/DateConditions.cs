using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Operators about days and spans of time.</summary>
static class DateConditions
{
    public static bool Write(Subject subject)
    {
        if (!IsOurs(subject.Operator))
            return false;
        if (subject.Metadata.Type != ColumnType.DateTime)
            throw subject.Unfit();
        var at = new Moments(subject.Context.Caller, DateValues.HasZone(subject.Metadata));
        try
        {
            Write(subject, Window(subject, at), subject.Operator == ConditionOperator.NotOn);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw QueryErrors.Fault(QueryErrors.InvalidValue,
                $"The condition on '{subject.Condition.Column}' reaches beyond the years 1 to 9999; use a smaller number or a nearer date.");
        }
        return true;
    }

    static bool IsOurs(ConditionOperator asked) => DateWindow.TakesCount(asked)
        || asked is (>= ConditionOperator.Yesterday and <= ConditionOperator.NextYear) or ConditionOperator.NotOn;

    static DateWindow Window(Subject subject, Moments at)
    {
        switch (subject.Operator)
        {
            case ConditionOperator.On or ConditionOperator.NotOn:
                return Day(subject, at);
            case ConditionOperator.OnOrAfter:
                return Day(subject, at) with { To = null };
            case ConditionOperator.OnOrBefore:
                return Day(subject, at) with { From = null };
        }
        var count = 0;
        if (DateWindow.TakesCount(subject.Operator))
            count = subject.Count();
        else
            subject.ExpectNone();
        return DateWindow.Of(subject.Operator, count, at) ?? throw new InvalidOperationException($"No span for {subject.Operator}.");
    }

    static DateWindow Day(Subject subject, Moments at)
    {
        if (subject.One() is not { } value)
            throw QueryErrors.Fault(QueryErrors.ConditionArguments, $"The condition on '{subject.Condition.Column}' needs a date.");
        return DateWindow.Day(DateValues.Day(subject.Metadata, value, subject.Context.Caller), at);
    }

    /// <summary>Inside the span, or outside of it.</summary>
    public static void Write(Subject subject, DateWindow window, bool outside)
    {
        var sql = subject.Context.Sql.Add("(");
        if (outside)
            subject.Column().Add(" IS NULL OR ");
        if (window.From is { } from)
            subject.Column().Add(outside ? " < " : " >= ").Value(from);
        if (window is { From: not null, To: not null })
            sql.Add(outside ? " OR " : " AND ");
        if (window.To is { } to)
            subject.Column().Add(outside ? " >= " : " < ").Value(to);
        sql.Add(")");
    }
}
