using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Package;
using Microsoft.Xrm.Sdk;
using static Dataverse.Local.Solutions.Writing.Values;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>
/// Rows of the platform that components point at: messages, message filters, privileges. They are made when first needed,
/// shared by all solutions, and go only with the table they are about.
/// </summary>
internal static class RegistryRows
{
    public static void Write(RowWriter writer, SolutionPackage package, Catalog next)
    {
        foreach (var (id, name) in KnownMessages.All)
            writer.InsertIfMissing("sdkmessage", id, new AttributeCollection { ["name"] = name });
        foreach (var step in package.Steps.Where(step => step.Table is not null))
        {
            writer.InsertIfMissing("sdkmessagefilter", StepRows.FilterId(step.MessageId, step.Table!), new AttributeCollection
            {
                ["sdkmessageid"] = To("sdkmessage", step.MessageId),
                ["primaryobjecttypecode"] = step.Table,
                ["secondaryobjecttypecode"] = "none",
                ["iscustomprocessingstepallowed"] = true,
                ["isvisible"] = true,
            });
        }
        foreach (var name in Privileges(package, next).Distinct())
        {
            var row = RoleRows.Privilege(name, next);
            writer.InsertIfMissing(row.Table, row.Id, row.Values);
        }
    }

    /// <summary>Removes what is only about tables that are gone.</summary>
    public static void RemoveFor(PlatformRows rows, Table table)
    {
        foreach (var filter in rows.Where("sdkmessagefilter", "primaryobjecttypecode", table.LogicalName))
            rows.Rows.Delete("sdkmessagefilter", filter);
        foreach (var privilege in PrivilegeName.For(table.SchemaName, true).Select(RoleRows.PrivilegeId).Where(id => rows.Exists("privilege", id)))
        {
            foreach (var link in rows.Where("roleprivileges", "privilegeid", privilege))
                rows.Rows.Delete("roleprivileges", link);
            rows.Rows.Delete("privilege", privilege);
        }
    }

    private static IEnumerable<string> Privileges(SolutionPackage package, Catalog next) => package.Tables
        .Select(part => next.Tables[part.LogicalName])
        .Where(table => table.Solution is not null)
        .SelectMany(table => PrivilegeName.For(table.SchemaName, table.Ownership == Ownership.UserOwned))
        .Concat(package.Roles.SelectMany(role => role.Privileges).Select(privilege => privilege.Name))
        .Concat(package.CustomApis.Select(api => api.ExecutePrivilege).OfType<string>());
}
