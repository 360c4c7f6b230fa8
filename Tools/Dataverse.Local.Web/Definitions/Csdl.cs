using System.Text;
using System.Xml;
using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Names;

namespace Dataverse.Local.Web.Definitions;

/// <summary>$metadata: entity types, their properties and the entity sets as CSDL. Operations are left out.</summary>
internal static class Csdl
{
    private const string Edmx = "http://docs.oasis-open.org/odata/ns/edmx";
    private const string Edm = "http://docs.oasis-open.org/odata/ns/edm";
    private const string Alias = "mscrm";

    public static ApiAnswer Answer(Call call)
    {
        call.Options.Allow("with $metadata");
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            writer.WriteStartElement("edmx", "Edmx", Edmx);
            writer.WriteAttributeString("Version", "4.0");
            writer.WriteStartElement("DataServices", Edmx);
            writer.WriteStartElement("Schema", Edm);
            writer.WriteAttributeString("Namespace", "Microsoft.Dynamics.CRM");
            writer.WriteAttributeString("Alias", Alias);
            Element(writer, "EntityType", () => { }, ("Name", "crmbaseentity"), ("Abstract", "true"));
            var tables = call.Model.Catalog.Tables.Keys.Order(StringComparer.Ordinal).Select(call.Model.Table).ToList();
            foreach (var table in tables)
                Type(writer, table);
            Element(writer, "EntityContainer", () => Sets(writer, tables), ("Name", "System"));
        }

        return ApiAnswer.OfText(Encoding.UTF8.GetString(stream.ToArray()), "application/xml");
    }

    private static void Type(XmlWriter writer, TableModel table) => Element(
        writer,
        "EntityType",
        () =>
        {
            Element(writer, "Key", () => Element(writer, "PropertyRef", () => { }, ("Name", table.Table.PrimaryId)));
            foreach (var (name, column) in table.Properties)
                Element(writer, "Property", () => { }, ("Name", name), ("Type", EdmType(column)));
            foreach (var one in table.SingleNavigation)
                Element(writer, "NavigationProperty", () => { }, ("Name", one.Name), ("Type", $"{Alias}.{one.Target ?? "crmbaseentity"}"));
            foreach (var many in table.CollectionNavigation)
                Element(writer, "NavigationProperty", () => { }, ("Name", many.Name), ("Type", $"Collection({Alias}.{many.Table})"));
        },
        ("Name", table.Name),
        ("BaseType", $"{Alias}.crmbaseentity"));

    private static void Sets(XmlWriter writer, IEnumerable<TableModel> tables)
    {
        foreach (var table in tables)
            Element(writer, "EntitySet", () => { }, ("Name", table.Set), ("EntityType", $"Microsoft.Dynamics.CRM.{table.Name}"));
    }

    private static string EdmType(Column column) => column.Type switch
    {
        ColumnType.Boolean => "Edm.Boolean",
        ColumnType.Integer or ColumnType.Picklist or ColumnType.State or ColumnType.Status => "Edm.Int32",
        ColumnType.BigInt => "Edm.Int64",
        ColumnType.Decimal or ColumnType.Money => "Edm.Decimal",
        ColumnType.Double => "Edm.Double",
        ColumnType.DateTime => column.Behavior == DateBehavior.DateOnly ? "Edm.Date" : "Edm.DateTimeOffset",
        ColumnType.Image => "Edm.Binary",
        ColumnType.Uniqueidentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "Edm.Guid",
        _ => "Edm.String",
    };

    private static void Element(XmlWriter writer, string name, Action content, params (string Name, string Value)[] attributes)
    {
        writer.WriteStartElement(name, Edm);
        foreach (var (attribute, value) in attributes)
            writer.WriteAttributeString(attribute, value);
        content();
        writer.WriteEndElement();
    }
}
