using Microsoft.Xrm.Sdk;
using static Dataverse.Local.Solutions.Writing.Values;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>Which solutions are installed and what each holds: the rows of solution and solutioncomponent.</summary>
internal sealed class Inventory(PlatformRows rows)
{
    public static Guid SolutionId(string uniqueName) => DeterministicId.Of("solution", uniqueName);

    public IReadOnlyList<InstalledSolution> Solutions() =>
        [.. rows.All("solution", "uniquename", "version", "ismanaged", "publisherid").Select(Read).OfType<InstalledSolution>()];

    public IReadOnlyList<InventoryItem> Items() =>
    [
        .. rows.All("solutioncomponent", "solutionid", "componenttype", "objectid", "versionnumber").Select(row => new InventoryItem(
            row.Id,
            row.GetAttributeValue<EntityReference>("solutionid")?.Id ?? Guid.Empty,
            row.GetAttributeValue<OptionSetValue>("componenttype")?.Value ?? 0,
            row.GetAttributeValue<Guid>("objectid"),
            row.GetAttributeValue<long>("versionnumber"))),
    ];

    /// <summary>Writes the entry anew, so that its row version is above that of the component it stands for.</summary>
    public void Put(Guid solution, int type, Guid component, int behavior, bool isMetadata)
    {
        var id = ItemId(solution, type, component);
        Remove(id);
        rows.Rows.Insert("solutioncomponent", id, new AttributeCollection
        {
            ["solutionid"] = To("solution", solution),
            ["componenttype"] = Option(type),
            ["objectid"] = component,
            ["rootcomponentbehavior"] = Option(behavior),
            ["ismetadata"] = isMetadata,
        });
    }

    public void Remove(Guid item)
    {
        if (rows.Exists("solutioncomponent", item))
            rows.Rows.Delete("solutioncomponent", item);
    }

    public static Guid ItemId(Guid solution, int type, Guid component) => DeterministicId.Of("solutioncomponent", $"{solution}/{type}/{component}");

    private InstalledSolution? Read(Entity row)
    {
        var publisher = row.GetAttributeValue<EntityReference>("publisherid") is { } reference ? rows.Read("publisher", reference.Id, "uniquename") : null;
        return row.GetAttributeValue<string>("uniquename") is { } name && Version.TryParse(row.GetAttributeValue<string>("version"), out var version)
            ? new InstalledSolution(row.Id, name, publisher?.GetAttributeValue<string>("uniquename") ?? "", version, row.GetAttributeValue<bool>("ismanaged"))
            : null;
    }
}
