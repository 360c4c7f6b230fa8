using Dataverse.Local.Metadata;

namespace Alignment.Tool.Constants;

/// <summary>
/// Which names of the platform the code speaks of. A table to which the solution adds columns is named with everything
/// a person or program can write; of the others only what is listed here.
/// </summary>
internal static class PlatformNames
{
    /// <summary>Table → columns besides its id.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Columns = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["lead"] = ["createdon", "createdby", "modifiedon", "modifiedby", "exchangerate", "fullname", "estimatedamount_base", "revenue_base", "budgetamount_base"],
        ["opportunity"] = ["name", "originatingleadid", "statecode", "statuscode", "estimatedvalue", "ownerid"],
        ["phonecall"] = ["subject", "regardingobjectid", "directioncode", "actualend", "statecode", "statuscode", "ownerid"],
        ["role"] = ["name", "businessunitid", "parentrootroleid", "roletemplateid"],
        ["sdkmessageprocessingstep"] = ["name", "filteringattributes"],
        ["sdkmessageprocessingstepimage"] = ["attributes", "entityalias", "sdkmessageprocessingstepid"],
        ["systemuser"] = ["fullname", "businessunitid", "isdisabled"],
        ["systemuserroles"] = ["roleid", "systemuserid"],
        ["team"] = ["name", "businessunitid"],
        ["teammembership"] = ["systemuserid", "teamid"],
        ["teamroles"] = ["roleid", "teamid"],
        ["transactioncurrency"] = ["currencyname", "currencyprecision", "exchangerate", "isocurrencycode"],
    };

    private static readonly HashSet<string> Whole = ["lead"];

    public static bool Speaks(Table table, Column column) =>
        column.LogicalName == table.PrimaryId
        || (Whole.Contains(table.LogicalName) && column.ValidForUpdate)
        || (Columns.TryGetValue(table.LogicalName, out var named) && named.Contains(column.LogicalName));
}
