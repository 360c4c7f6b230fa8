using Alignment.Tool.Terminal;
using Dataverse.Local;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Checking.ServiceLevel;

/// <summary>What an administrator should mend in the follow-up promise of a local organisation.</summary>
public static class OrganisationCheck
{
    private const string Policies = "SLA policies";

    /// <param name="now">UTC.</param>
    /// <exception cref="ToolException">Alignment, or this version of it, is not installed there.</exception>
    public static CheckReport Run(LocalDataverse dataverse, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(dataverse);
        if (!dataverse.Catalog.TryTable(T.SlaPolicy.Table, out _) || !dataverse.Catalog.TryTable(T.Lead.Table, out var lead))
            throw ToolException.Environment($"The organisation has no table {T.SlaPolicy.Table}.", "Import the solution first: run the up command.");
        var admin = dataverse.Service(dataverse.AdminId);
        return new CheckReport(
            PolicyFindings.Rules + 1,
            [.. PolicyFindings.Of(new StoredPolicies(admin, lead).Read(), Policies, now), .. HolidayFindings.Of(StoredSchedules.Read(admin), now)],
            []);
    }
}
