using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Player.Definitions;

/// <summary>Reads the dashboards that everybody shares; those that people make for themselves are not known here.</summary>
internal sealed class DashboardReader(OrganizationReader organization)
{
    private const int Dashboard = 0;

    /// <summary>By name, without their XML.</summary>
    public IEnumerable<object> All() => organization.Rows("systemform", ("type", Dashboard), "name")
        .OrderBy(row => OrganizationReader.Text(row, "name"), StringComparer.CurrentCulture)
        .Select(row => new { row.Id, Name = OrganizationReader.Text(row, "name") });

    /// <summary>The dashboard of this id; null when there is none.</summary>
    public DashboardShown? Find(string id) => !Guid.TryParse(id, out var wanted) ? null : organization
        .Rows("systemform", ("formid", wanted), "name", "description", "type", "formxml")
        .Where(row => row.GetAttributeValue<OptionSetValue>("type")?.Value == Dashboard)
        .Select(row => new DashboardShown(row.Id, OrganizationReader.Text(row, "name"), OrganizationReader.Text(row, "description"), OrganizationReader.Text(row, "formxml")))
        .FirstOrDefault();
}
