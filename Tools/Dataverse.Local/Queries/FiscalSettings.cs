using Dataverse.Local.Queries.Results;
using Dataverse.Local.Queries.Sql;
using Dataverse.Local.Store;

namespace Dataverse.Local.Queries;

/// <summary>
/// Reads the fiscal year off the organization row: fiscalcalendarstart (its month and day), fiscalperiodtype (2000 years, 2001 half-years,
/// 2002 quarters, 2003 months) and fiscalyeardisplaycode (1 named after the first day, 2 after the last).
/// What is not set is as in <see cref="FiscalYear.Default"/>.
/// </summary>
sealed class FiscalSettings(SqliteStore store, QueryStatements statements)
{
    const string Start = "fiscalcalendarstart";
    const string Kind = "fiscalperiodtype";
    const string Display = "fiscalyeardisplaycode";
    const int NamedByEnd = 2;

    public FiscalYear Read()
    {
        if (!store.Catalog.TryTable(Currencies.Organization, out var table) || !table.Has(Start) || !table.Has(Kind) || !table.Has(Display))
            return FiscalYear.Default;
        var statement = statements.Get($"SELECT \"{Start}\", \"{Kind}\", \"{Display}\" FROM \"{Currencies.Organization}\" LIMIT 1");
        try
        {
            if (!statement.Step())
                return FiscalYear.Default;
            var first = statement.IsNull(0) ? new DateTime(1, 1, 1) : DateTime.UnixEpoch.AddSeconds(statement.Long(0));
            var periods = statement.IsNull(1) ? FiscalYear.Default.Periods : Periods(statement.Long(1));
            return new FiscalYear(first.Month, first.Day, periods, !statement.IsNull(2) && statement.Long(2) == NamedByEnd);
        }
        finally
        {
            statement.Reset();
        }
    }

    static int Periods(long kind) => kind switch
    {
        0 or 2002 => 4,
        2000 => 1,
        2001 => 2,
        2003 => 12,
        2004 => throw QueryErrors.NotYet("A fiscal year of four-week periods (organization.fiscalperiodtype 2004)"),
        _ => throw QueryErrors.Fault(QueryErrors.InvalidArgument,
            $"organization.fiscalperiodtype is {kind}, which is no kind of fiscal period; use 2000 (years), 2001 (half-years), 2002 (quarters) or 2003 (months)."),
    };
}
