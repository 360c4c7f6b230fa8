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
        ["account"] = ["createdon", "name", "ownerid", "parentaccountid", "statecode"],
        ["activitypointer"] = ["activitytypecode", "actualend", "createdby", "createdon", "ownerid", "regardingobjectid", "statecode", "statuscode", "subject"],
        ["appointment"] = ["actualend", "createdby", "createdon", "ownerid", "regardingobjectid", "scheduledend", "scheduledstart", "statecode", "statuscode", "subject"],
        ["activityparty"] = ["activityid", "participationtypemask", "partyid"],
        ["appnotification"] = ["body", "data", "icontype", "ownerid", "priority", "title", "toasttype", "ttlinseconds"],
        ["businessunit"] = ["isdisabled", "name", "parentbusinessunitid"],
        ["campaign"] = ["actualend", "actualstart", "codename", "createdon", "exchangerate", "modifiedon", "name", "ownerid", "proposedstart", "statecode", "totalactualcost", "totalactualcost_base", "transactioncurrencyid"],
        ["competitor"] = ["name"],
        ["contact"] = ["emailaddress1", "fullname", "parentcustomerid", "statecode"],
        ["email"] = ["actualend", "createdby", "createdon", "directioncode", "from", "ownerid", "regardingobjectid", "senton", "statecode", "statuscode", "subject", "to"],
        ["environmentvariabledefinition"] = ["defaultvalue", "displayname", "schemaname", "type"],
        ["environmentvariablevalue"] = ["environmentvariabledefinitionid", "schemaname", "value"],
        ["goal"] = ["createdon", "exchangerate", "goalenddate", "goalownerid", "goalstartdate", "isamount", "metricid", "modifiedon", "ownerid", "statecode", "targetmoney", "targetmoney_base", "title", "transactioncurrencyid"],
        ["metric"] = ["amountdatatype", "isamount", "name", "statecode"],
        ["opportunity"] = ["actualclosedate", "actualvalue", "actualvalue_base", "campaignid", "createdon", "customerid", "estimatedvalue", "exchangerate", "modifiedby", "modifiedon", "name", "originatingleadid", "overriddencreatedon", "ownerid", "owningbusinessunit", "owningteam", "owninguser", "parentaccountid", "parentcontactid", "statecode", "statuscode", "totalamount", "totalamount_base", "transactioncurrencyid"],
        ["opportunityclose"] = ["actualend", "actualrevenue", "actualrevenue_base", "competitorid", "createdby", "createdon", "description", "modifiedon", "opportunityid", "ownerid", "statecode", "statuscode", "subject", "transactioncurrencyid"],
        ["organization"] = ["basecurrencyid", "basecurrencyprecision", "basecurrencysymbol", "fiscalcalendarstart", "fiscalperiodformat", "fiscalperiodformatperiod", "fiscalperiodtype", "fiscalsettingsupdated", "fiscalyeardisplaycode", "fiscalyearformat", "fiscalyearformatprefix", "fiscalyearformatsuffix", "fiscalyearformatyear", "fiscalyearperiodconnect", "isfiscalperiodmonthbased", "name"],
        ["phonecall"] = ["actualend", "createdby", "createdon", "directioncode", "from", "ownerid", "phonenumber", "regardingobjectid", "statecode", "statuscode", "subject", "to"],
        ["queue"] = ["name", "primaryuserid"],
        ["role"] = ["name", "businessunitid", "parentrootroleid", "roletemplateid"],
        ["sdkmessageprocessingstep"] = ["name", "filteringattributes"],
        ["sdkmessageprocessingstepimage"] = ["attributes", "entityalias", "sdkmessageprocessingstepid"],
        ["systemuser"] = ["accessmode", "applicationid", "businessunitid", "fullname", "internalemailaddress", "isdisabled", "parentsystemuserid"],
        ["systemuserroles"] = ["roleid", "systemuserid"],
        ["task"] = ["actualend", "createdby", "createdon", "description", "ownerid", "regardingobjectid", "scheduledend", "statecode", "statuscode", "subject"],
        ["team"] = ["administratorid", "businessunitid", "isdefault", "name", "teamtype"],
        ["teammembership"] = ["systemuserid", "teamid"],
        ["teamroles"] = ["roleid", "teamid"],
        ["transactioncurrency"] = ["currencyname", "currencyprecision", "currencysymbol", "exchangerate", "isocurrencycode"],
    };

    public static bool Speaks(Table table, Column column) =>
        column.LogicalName == table.PrimaryId
        || (table.LogicalName == "lead" && column.IsStored && column.Solution is null)
        || (Columns.TryGetValue(table.LogicalName, out var named) && named.Contains(column.LogicalName));
}
