using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Names;
using Dataverse.Local.Web.Verbs;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Operations;

/// <summary>Operations that are called on a row or on a set: /leads(id)/Microsoft.Dynamics.CRM.QualifyLead.</summary>
internal static class BoundOperations
{
    public static bool IsName(string segment) => OperationFinder.IsQualified(segment);

    public static ApiAnswer OnRow(Call call, EntityReference row, Segment segment) => PrepareOnRow(call, row, segment).Run(call);

    public static ApiAnswer OnCollection(Call call, TableModel table, Segment segment) => PrepareOnCollection(call, table, segment).Run(call);

    public static Work PrepareOnRow(Call call, EntityReference row, Segment segment) =>
        Unbound.Prepare(call, OperationFinder.Find(call, segment.Name, Binding.Row, row.LogicalName), segment, row, row.LogicalName);

    public static Work PrepareOnCollection(Call call, TableModel table, Segment segment) =>
        Unbound.Prepare(call, OperationFinder.Find(call, segment.Name, Binding.Collection, table.Name), segment, null, table.Name);
}
