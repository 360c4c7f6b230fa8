namespace Dataverse.Local.Web.Rows;

/// <summary>Names of the platform's annotations.</summary>
internal static class Annotations
{
    public const string Formatted = "OData.Community.Display.V1.FormattedValue";
    public const string AttributeName = "OData.Community.Display.V1.AttributeName";
    public const string LookupTable = "Microsoft.Dynamics.CRM.lookuplogicalname";
    public const string Navigation = "Microsoft.Dynamics.CRM.associatednavigationproperty";
    public const string PagingCookie = "Microsoft.Dynamics.CRM.fetchxmlpagingcookie";
    public const string MoreRecords = "Microsoft.Dynamics.CRM.morerecords";
    public const string TotalCount = "Microsoft.Dynamics.CRM.totalrecordcount";
    public const string TotalCountExceeded = "Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded";
}
