using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Sql;

namespace Dataverse.Local.Queries;

/// <summary>Who asks and when: what "me", "my teams", "today" and "may I see this row" mean in a query.</summary>
/// <param name="UserId">The user the query runs as.</param>
/// <param name="BusinessUnitId">The business unit of that user.</param>
/// <param name="Teams">The teams of that user.</param>
/// <param name="UtcNow">The moment of the query, UTC.</param>
/// <param name="Zone">The user's time zone: days, weeks and months begin there.</param>
/// <param name="Access">Gives, for a table and its SQL alias, the SQL condition on rows the user may read; null means all rows.</param>
public sealed record QueryCaller(
    Guid UserId,
    Guid BusinessUnitId,
    IReadOnlyList<Guid> Teams,
    DateTime UtcNow,
    TimeZoneInfo Zone,
    Func<Table, string, string?>? Access = null)
{
    /// <summary>The fiscal year of the organization; asked for only by what is about fiscal years.</summary>
    internal Func<FiscalYear> Fiscal { get; init; } = () => FiscalYear.Default;
}
