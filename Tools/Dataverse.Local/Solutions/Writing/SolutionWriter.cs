using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Package;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;
using static Dataverse.Local.Solutions.Writing.Values;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>Writes one judged solution. Runs inside a transaction.</summary>
internal sealed class SolutionWriter
{
    private readonly PlatformRows rows;
    private readonly Inventory inventory;
    private readonly SolutionPackage package;
    private readonly RowWriter writer;
    private readonly Dictionary<(int Type, Guid Component), InventoryItem> known;
    private readonly Dictionary<(int Type, Guid Component), int> behaviors = [];
    private readonly Guid solution;
    private readonly DateTime now;
    private readonly List<string> kept = [];

    public SolutionWriter(SqliteStore store, PlatformRows rows, Inventory inventory, StoreTarget target, SolutionPackage package, DateTime now)
    {
        this.rows = rows;
        this.inventory = inventory;
        this.package = package;
        this.now = now;
        solution = target.Find(package.Name)?.Id ?? Inventory.SolutionId(package.Name);
        writer = new RowWriter(store, rows, solution, package.Manifest.IsManaged, now);
        known = target.Items.Where(item => item.Solution == solution).ToDictionary(item => (item.Type, item.Component));
        foreach (var root in package.Manifest.RootComponents)
            behaviors.TryAdd((root.Type, root.Id ?? MetadataIds.Of(root.Type, root.SchemaName ?? "")), root.Behavior);
    }

    public Guid Solution => solution;

    /// <summary>Components that a person had changed; their changes stay.</summary>
    public IReadOnlyList<string> Kept => kept;

    public void WriteSolution()
    {
        var manifest = package.Manifest;
        var publisher = PublisherId();
        Put("publisher", publisher, new AttributeCollection
        {
            ["uniquename"] = manifest.Publisher.UniqueName,
            ["friendlyname"] = manifest.Publisher.DisplayName,
            ["description"] = manifest.Publisher.Description,
            ["customizationprefix"] = manifest.Publisher.Prefix,
            ["customizationoptionvalueprefix"] = manifest.Publisher.OptionPrefix,
            ["isreadonly"] = manifest.IsManaged,
        });
        var values = new AttributeCollection
        {
            ["uniquename"] = manifest.UniqueName,
            ["friendlyname"] = manifest.DisplayName,
            ["description"] = manifest.Description,
            ["version"] = manifest.Version.ToString(),
            ["ismanaged"] = manifest.IsManaged,
            ["isvisible"] = true,
            ["publisherid"] = To("publisher", publisher),
            ["updatedon"] = now,
        };
        if (!rows.Exists("solution", solution))
            values["installedon"] = now;
        Put("solution", solution, values);
    }

    public void WriteMetadata(Catalog next)
    {
        foreach (var item in package.MetadataContents())
            inventory.Put(solution, item.Type, item.Id, Behavior(item.Type, item.Id), true);
        RegistryRows.Write(writer, package, next);
    }

    public void WriteRow(ComponentRow row)
    {
        if (row.ComponentType is not { } type)
        {
            Put(row.Table, row.Id, row.Values);
            return;
        }
        if (IsChanged(row, type))
        {
            kept.Add($"{ComponentType.Name(type)} '{row.Name}'");
            foreach (var column in row.Customizable)
                row.Values.Remove(column);
            Put(row.Table, row.Id, row.Values);
            return;
        }
        Put(row.Table, row.Id, row.Values);
        inventory.Put(solution, type, row.Id, Behavior(type, row.Id), false);
    }

    /// <summary>A change after the import gave the row a version above that of its entry in the inventory.</summary>
    private bool IsChanged(ComponentRow row, int type) => row.Customizable.Count > 0
        && known.TryGetValue((type, row.Id), out var entry)
        && rows.Exists(row.Table, row.Id)
        && rows.Read(row.Table, row.Id, "versionnumber")?.GetAttributeValue<long>("versionnumber") > entry.Version;

    private void Put(string table, Guid id, AttributeCollection values)
    {
        if (rows.Exists(table, id))
            writer.Update(table, id, values);
        else
            writer.Insert(table, id, values);
    }

    private int Behavior(int type, Guid id) => behaviors.GetValueOrDefault((type, id));

    private Guid PublisherId() => rows.Where("publisher", "uniquename", package.Manifest.Publisher.UniqueName) is [var id, ..]
        ? id
        : DeterministicId.Of("publisher", package.Manifest.Publisher.UniqueName);
}
