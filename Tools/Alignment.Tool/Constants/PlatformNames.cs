using Dataverse.Local.Metadata;

namespace Alignment.Tool.Constants;

/// <summary>
/// Which names of the platform the code speaks of. Every name is in the DLL that ships, so there are no others:
/// add one here when code needs it.
/// </summary>
internal static class PlatformNames
{
    /// <summary>Table → columns besides its id.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Columns = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["lead"] =
        [
            "address1_country", "budgetamount", "companyname", "createdon", "description", "donotemail", "donotphone", "emailaddress1",
            "firstname", "fullname", "industrycode", "jobtitle", "lastname", "leadsourcecode", "need", "numberofemployees", "purchasetimeframe",
            "revenue", "sic", "subject", "telephone1", "transactioncurrencyid",
        ],
        ["role"] = ["name", "businessunitid", "parentrootroleid", "roletemplateid"],
        ["sdkmessageprocessingstep"] = ["name", "filteringattributes"],
        ["sdkmessageprocessingstepimage"] = ["attributes", "entityalias", "sdkmessageprocessingstepid"],
        ["systemuser"] = ["fullname", "businessunitid", "isdisabled"],
        ["systemuserroles"] = ["roleid", "systemuserid"],
        ["teammembership"] = ["systemuserid", "teamid"],
        ["teamroles"] = ["roleid", "teamid"],
        ["transactioncurrency"] = ["currencyname", "currencyprecision", "exchangerate", "isocurrencycode"],
    };

    public static bool Speaks(Table table, Column column) =>
        column.LogicalName == table.PrimaryId
        || (Columns.TryGetValue(table.LogicalName, out var named) && named.Contains(column.LogicalName));
}
