using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Dataverse.Local.Player.Definitions;

/// <summary>Reads a table with its forms, views and commands.</summary>
internal sealed class TableReader(OrganizationReader organization)
{
    /// <summary>The table of this logical name; null when there is none.</summary>
    public TableShown? Find(string name)
    {
        EntityMetadata table;
        try
        {
            var request = new RetrieveEntityRequest { LogicalName = name, EntityFilters = EntityFilters.Attributes | EntityFilters.Relationships };
            table = ((RetrieveEntityResponse)organization.Service.Execute(request)).EntityMetadata;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return null;
        }

        return new TableShown(
            name,
            table.EntitySetName,
            ColumnReader.Text(table.DisplayName, name),
            ColumnReader.Text(table.DisplayCollectionName, name),
            table.PrimaryIdAttribute,
            table.PrimaryNameAttribute,
            table.Attributes.Select(column => ColumnReader.Read(column, table.ManyToOneRelationships)).ToDictionary(column => column.Name),
            [.. table.OneToManyRelationships.Select(child => new ChildShown(child.SchemaName, child.ReferencingEntity, child.ReferencingAttribute))],
            [.. Forms(name)],
            [.. Views(name)],
            [.. Charts(name)],
            [.. organization.Rows("ribbondiff", ("entity", name), "rdx").Select(row => OrganizationReader.Text(row, "rdx"))]);
    }

    private IEnumerable<FormShown> Forms(string table) =>
        organization.Rows("systemform", ("objecttypecode", table), "name", "type", "formxml")
            .Select(form => new FormShown(form.Id, OrganizationReader.Text(form, "name"), Value(form, "type"), OrganizationReader.Text(form, "formxml")));

    private IEnumerable<ViewShown> Views(string table) =>
        organization.Rows("savedquery", ("returnedtypecode", table), "name", "querytype", "isdefault", "fetchxml", "layoutxml")
            .Select(view => new ViewShown(
                view.Id,
                OrganizationReader.Text(view, "name"),
                Value(view, "querytype"),
                view.GetAttributeValue<bool>("isdefault"),
                OrganizationReader.Text(view, "fetchxml"),
                OrganizationReader.Text(view, "layoutxml")))
            .OrderBy(view => view.Name, StringComparer.CurrentCulture);

    private IEnumerable<ChartShown> Charts(string table) =>
        organization.Rows("savedqueryvisualization", ("primaryentitytypecode", table), "name", "description", "isdefault", "datadescription", "presentationdescription")
            .Select(chart => new ChartShown(
                chart.Id,
                OrganizationReader.Text(chart, "name"),
                OrganizationReader.Text(chart, "description"),
                chart.GetAttributeValue<bool>("isdefault"),
                OrganizationReader.Text(chart, "datadescription"),
                OrganizationReader.Text(chart, "presentationdescription")))
            .OrderBy(chart => chart.Name, StringComparer.CurrentCulture);

    private static int Value(Entity row, string column) => row.Contains(column) ? row[column] switch
    {
        OptionSetValue option => option.Value,
        int number => number,
        _ => 0,
    } : 0;
}
