using Alignment.Tool.Source;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Checking.Rules;

/// <summary>
/// Criteria are rows, filtering columns are files. A definition may ask for any column of the lead,
/// so the step that judges changed leads has to wait for all of them.
/// </summary>
public sealed class JudgingWatchesEveryColumn : ISolutionRule
{
    private const string Judge = "JudgeLeadOnUpdate";

    public string Id => "judged-columns";

    public string Statement => "The step that judges changed leads waits for every column of lead that can be written, and its pre-image has them.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        foreach (var step in examined.Source.Of(ComponentKind.Step).Where(step => (step.Definition.Text("PluginTypeName") ?? "").Split(',')[0].EndsWith("." + Judge, StringComparison.Ordinal)))
        {
            var table = step.Definition.Text("PrimaryEntity") ?? "";
            var writable = examined.Tables.Updatable(table).Distinct().Where(column => CanBeAskedFor(examined, table, column)).Order(StringComparer.Ordinal).ToList();
            var watched = Reading.Names(step.Definition.Text("FilteringAttributes"));
            var seen = Reading.Names(step.Definition.Descendants("SdkMessageProcessingStepImage").Select(image => image.Text("Attributes")).FirstOrDefault());
            if (writable.Except(watched).ToList() is { Count: > 0 } missed)
                yield return new Finding(Id, step.File, $"The step \"{step.Name}\" does not wait for {string.Join(", ", missed)}.", "Add them to FilteringAttributes.");
            if (writable.Except(seen).ToList() is { Count: > 0 } unseen)
                yield return new Finding(Id, step.File, $"The pre-image of the step \"{step.Name}\" lacks {string.Join(", ", unseen)}.", "Add them to the image.");
        }
    }

    /// <summary>
    /// Owner and state change through messages of their own, pictures and type names say nothing about a lead,
    /// and columns of Microsoft's add-ons are not in every environment.
    /// </summary>
    private static bool CanBeAskedFor(Examined examined, string table, string column) =>
        !column.StartsWith("msdyn_", StringComparison.Ordinal)
        && examined.Tables.TypeOf(table, column) is not (ColumnType.Owner or ColumnType.State or ColumnType.Status or ColumnType.Image or ColumnType.EntityName);
}
