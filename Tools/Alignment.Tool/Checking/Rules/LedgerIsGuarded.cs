using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>
/// A ledger is only worth something if nobody can write it by hand. One unguarded message, one column the guard
/// does not wait for, or one privilege too many, and the history can be rewritten.
/// </summary>
public sealed class LedgerIsGuarded : ISolutionRule
{
    private const string Guard = "GuardLedger";

    public string Id => "ledger";

    public string Statement => "A table that GuardLedger guards is guarded on Create, Delete and every column of Update before the write, and no role may create, write or delete its rows.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        foreach (var guarded in examined.Source.Of(ComponentKind.Step).Where(IsGuard).GroupBy(step => step.Definition.Text("PrimaryEntity") ?? ""))
        {
            foreach (var finding in Steps(examined.Source, guarded.Key, [.. guarded]).Concat(Roles(examined, guarded.Key)))
                yield return finding;
        }
    }

    private static bool IsGuard(Component step) =>
        (step.Definition.Text("PluginTypeName") ?? "").Split(',')[0].EndsWith("." + Guard, StringComparison.Ordinal);

    private IEnumerable<Finding> Steps(SolutionSource source, string table, IReadOnlyList<Component> steps)
    {
        foreach (var message in new[] { "Create", "Update", "Delete" })
        {
            if (steps.All(step => Messages.NameOf(step.Definition.Text("SdkMessageId")) != message))
                yield return new Finding(Id, steps[0].File, $"{Guard} does not guard {table} on {message}.", $"Register it on {message}.");
        }

        foreach (var step in steps)
        {
            if (step.Definition.Text("Stage") == "40")
                yield return new Finding(Id, step.File, $"The step \"{step.Name}\" looks only after the write.", "Move it to stage 20.");
            var watched = Reading.Names(step.Definition.Text("FilteringAttributes"));
            var writable = source.Table(table)?.Columns.Where(column => column.ValidForUpdate && (column.IsCustom || column.Type is "state" or "status")).Select(column => column.LogicalName) ?? [];
            if (Messages.NameOf(step.Definition.Text("SdkMessageId")) == "Update" && writable.Except(watched).ToList() is { Count: > 0 } missed)
                yield return new Finding(Id, step.File, $"The step \"{step.Name}\" does not wait for {string.Join(", ", missed)}.", "Add them to FilteringAttributes.");
        }
    }

    private IEnumerable<Finding> Roles(Examined examined, string table) =>
        from role in examined.Source.Of(ComponentKind.Role)
        from privilege in role.Definition.Descendants("RolePrivilege").Select(each => each.Attr("name") ?? "")
        where new[] { "Create", "Write", "Delete" }.Any(verb => privilege.Equals($"prv{verb}{examined.Tables.SchemaName(table)}", StringComparison.OrdinalIgnoreCase))
        select new Finding(Id, role.File, $"The role {role.Name} has {privilege}, but only the server writes {table}.", "Remove the privilege.");
}
