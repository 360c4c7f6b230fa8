namespace Dataverse.Local.Messages.Sales;

/// <summary>
/// The column mappings every organisation has on account_originating_lead, contact_originating_lead and
/// opportunity_originating_lead: which columns of a lead go where when it is qualified.
/// </summary>
internal static class LeadColumns
{
    private static readonly string[] Address =
    [
        "address1_city", "address1_country", "address1_county", "address1_fax", "address1_latitude", "address1_line1", "address1_line2",
        "address1_line3", "address1_longitude", "address1_name", "address1_postalcode", "address1_postofficebox",
        "address1_stateorprovince", "address1_telephone1", "address1_telephone2", "address1_telephone3", "address1_upszone",
        "address1_utcoffset", "address2_city", "address2_country", "address2_county", "address2_fax", "address2_latitude",
        "address2_line1", "address2_line2", "address2_line3", "address2_longitude", "address2_name", "address2_postalcode",
        "address2_postofficebox", "address2_stateorprovince", "address2_telephone1", "address2_telephone2", "address2_telephone3",
        "address2_upszone", "address2_utcoffset",
    ];

    private static readonly string[] Reaching =
    [
        "donotbulkemail", "donotemail", "donotfax", "donotphone", "donotpostalmail", "donotsendmm", "emailaddress1", "emailaddress2",
        "emailaddress3", "fax", "preferredcontactmethodcode", "telephone1", "telephone2", "telephone3", "websiteurl",
    ];

    private static readonly string[] Everywhere = ["description", "ownerid", "transactioncurrencyid"];

    private static readonly Dictionary<string, (string Source, string Target)[]> ByTable = new()
    {
        ["account"] =
        [
            ("companyname", "name"), ("yomicompanyname", "yominame"),
            .. Same(Everywhere), .. Same(Address), .. Same(Reaching),
            .. Same("industrycode", "numberofemployees", "revenue", "sic"),
        ],
        ["contact"] =
        [
            .. Same(Everywhere), .. Same(Address), .. Same(Reaching),
            .. Same("firstname", "middlename", "lastname", "salutation", "jobtitle", "mobilephone", "pager"),
            .. Same("yomifirstname", "yomimiddlename", "yomilastname"),
        ],
        ["opportunity"] =
        [
            ("subject", "name"), ("estimatedamount", "estimatedvalue"), ("leadqualitycode", "opportunityratingcode"),
            .. Same(Everywhere),
            .. Same("budgetamount", "budgetstatus", "campaignid", "confirminterest", "decisionmaker", "estimatedclosedate", "evaluatefit"),
            .. Same("initialcommunication", "need", "parentaccountid", "parentcontactid", "prioritycode", "purchaseprocess"),
            .. Same("purchasetimeframe", "qualificationcomments", "schedulefollowup_prospect", "schedulefollowup_qualify"),
        ],
    };

    /// <summary>Column of the lead, column of the new row.</summary>
    public static IReadOnlyList<(string Source, string Target)> For(string table) => ByTable[table];

    private static IEnumerable<(string Source, string Target)> Same(params string[] columns) => columns.Select(column => (column, column));
}
