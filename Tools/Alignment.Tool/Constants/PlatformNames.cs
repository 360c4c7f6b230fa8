using Dataverse.Local.Metadata;

namespace Alignment.Tool.Constants;

/// <summary>
/// Which names of the platform the code speaks of: every stored column of lead, and of other tables these.
/// Add one here when code needs it; constants cost the shipped DLL nothing.
/// </summary>
internal static class PlatformNames
{
    /// <summary>Table → columns besides its id.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Columns = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["lead"] = [],
        ["appointment"] = ["actualend", "createdon", "regardingobjectid", "statecode"],
        ["email"] = ["actualend", "createdon", "directioncode", "regardingobjectid", "statecode"],
        ["phonecall"] = ["actualend", "createdon", "directioncode", "regardingobjectid", "statecode", "subject"],
        ["role"] = ["name", "businessunitid", "parentrootroleid", "roletemplateid"],
        ["sdkmessageprocessingstep"] = ["name", "filteringattributes"],
        ["sdkmessageprocessingstepimage"] = ["attributes", "entityalias", "sdkmessageprocessingstepid"],
        ["systemuser"] = ["fullname", "businessunitid", "isdisabled"],
        ["systemuserroles"] = ["roleid", "systemuserid"],
        ["teammembership"] = ["systemuserid", "teamid"],
        ["teamroles"] = ["roleid", "teamid"],
        ["transactioncurrency"] = ["currencyname", "currencyprecision", "currencysymbol", "exchangerate", "isocurrencycode"],
    };

    public static bool Speaks(Table table, Column column) =>
        column.LogicalName == table.PrimaryId
        || (table.LogicalName == "lead" && column.IsStored && column.Solution is null)
        || (Columns.TryGetValue(table.LogicalName, out var named) && named.Contains(column.LogicalName));
}
