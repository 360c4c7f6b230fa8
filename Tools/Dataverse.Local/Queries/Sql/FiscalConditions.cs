using System.Globalization;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>
/// Operators about fiscal years and periods, on the calendar of the organization. "Last x" begins x whole years or periods before the current
/// one and ends now; "next x" begins now and ends with the x-th after the current one. A period the year doesn't have meets no row.
/// </summary>
static class FiscalConditions
{
    public static bool Write(Subject subject)
    {
        if (subject.Operator is not (>= ConditionOperator.ThisFiscalYear and <= ConditionOperator.InOrAfterFiscalPeriodAndYear))
            return false;
        if (subject.Metadata.Type != ColumnType.DateTime)
            throw subject.Unfit();
        var fiscal = subject.Context.Caller.Fiscal();
        if (subject.Operator == ConditionOperator.InFiscalPeriod)
        {
            InAnyYear(subject);
            return true;
        }
        try
        {
            if (Window(subject, fiscal, new Moments(subject.Context.Caller, DateValues.HasZone(subject.Metadata))) is { } window)
                DateConditions.Write(subject, window, outside: false);
            else
                subject.Context.Sql.Add("0");
        }
        catch (ArgumentOutOfRangeException)
        {
            throw QueryErrors.Fault(QueryErrors.InvalidValue,
                $"The condition on '{subject.Condition.Column}' reaches beyond the years 1 to 9999; use a smaller number or a nearer year.");
        }
        return true;
    }

    static DateWindow? Window(Subject subject, FiscalYear fiscal, Moments at)
    {
        var now = fiscal.PeriodOf(at.Today);
        var year = fiscal.FirstPeriodOfYear(now);
        switch (subject.Operator)
        {
            case ConditionOperator.InFiscalYear:
                var named = fiscal.Begins(Number(subject, subject.One())) * fiscal.Periods;
                return Whole(fiscal, at, named, fiscal.Periods);
            case ConditionOperator.InFiscalPeriodAndYear or ConditionOperator.InOrBeforeFiscalPeriodAndYear or ConditionOperator.InOrAfterFiscalPeriodAndYear:
                return OfYear(subject, fiscal, at);
            case ConditionOperator.LastXFiscalYears:
                return new DateWindow(Begin(fiscal, at, year, -Count(subject) * fiscal.Periods), at.NowSeconds + 1);
            case ConditionOperator.LastXFiscalPeriods:
                return new DateWindow(Begin(fiscal, at, now, -Count(subject)), at.NowSeconds + 1);
            case ConditionOperator.NextXFiscalYears:
                return new DateWindow(at.NowSeconds, Begin(fiscal, at, year, (Count(subject) + 1) * fiscal.Periods));
            case ConditionOperator.NextXFiscalPeriods:
                return new DateWindow(at.NowSeconds, Begin(fiscal, at, now, Count(subject) + 1));
        }
        subject.ExpectNone();
        return subject.Operator switch
        {
            ConditionOperator.ThisFiscalYear => Whole(fiscal, at, year, fiscal.Periods),
            ConditionOperator.LastFiscalYear => Whole(fiscal, at, year - fiscal.Periods, fiscal.Periods),
            ConditionOperator.NextFiscalYear => Whole(fiscal, at, year + fiscal.Periods, fiscal.Periods),
            ConditionOperator.ThisFiscalPeriod => Whole(fiscal, at, now, 1),
            ConditionOperator.LastFiscalPeriod => Whole(fiscal, at, now - 1, 1),
            ConditionOperator.NextFiscalPeriod => Whole(fiscal, at, now + 1, 1),
            _ => throw new InvalidOperationException($"No fiscal span for {subject.Operator}."),
        };
    }

    static DateWindow? OfYear(Subject subject, FiscalYear fiscal, Moments at)
    {
        var (given, named) = subject.Two();
        var (period, year) = (Number(subject, given), Number(subject, named));
        if (period < 1 || period > fiscal.Periods)
            return null;
        var window = Whole(fiscal, at, (fiscal.Begins(year) * fiscal.Periods) + period - 1, 1);
        return subject.Operator switch
        {
            ConditionOperator.InOrBeforeFiscalPeriodAndYear => window with { From = null },
            ConditionOperator.InOrAfterFiscalPeriodAndYear => window with { To = null },
            _ => window,
        };
    }

    static void InAnyYear(Subject subject)
    {
        var part = DateParts.Expression(OrderWriter.Plain(subject.Source, subject.Metadata.LogicalName), subject.Metadata, XrmDateTimeGrouping.FiscalPeriod, subject.Context.Caller, true);
        subject.Context.Sql.Add(part).Add(" = ").Value((long)Number(subject, subject.One()));
    }

    static DateWindow Whole(FiscalYear fiscal, Moments at, int period, int periods) => new(Begin(fiscal, at, period, 0), Begin(fiscal, at, period, periods));

    static long Begin(FiscalYear fiscal, Moments at, int period, long later)
    {
        var asked = period + later;
        return Math.Abs(asked) > 12 * 20_000 ? throw new ArgumentOutOfRangeException(nameof(later)) : at.At(fiscal.First((int)asked));
    }

    static long Count(Subject subject) => subject.Count();

    /// <summary>A year or a period; a year nobody can mean is as good as one beyond the calendar.</summary>
    static int Number(Subject subject, object? value)
    {
        var number = value is null
            ? throw QueryErrors.Fault(QueryErrors.ConditionArguments, $"The condition on '{subject.Condition.Column}' needs the number of a fiscal year or period.")
            : value switch
            {
                int whole => whole,
                long whole => whole,
                string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
                _ => throw Literals.Bad(subject.Metadata, value, "the number of a fiscal year or period"),
            };
        return (int)Math.Clamp(number, -20_000, 20_000);
    }
}
