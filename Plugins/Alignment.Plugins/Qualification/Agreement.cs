using System.Collections.Concurrent;
using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>
/// The active definitions of one organisation, kept per process. For thirty seconds of operation time they are used without
/// a request; then one request compares row versions, and only a difference makes them be read again. A process that runs
/// the activation itself forgets at once. So a change is in force everywhere half a minute after it was made, at the latest.
/// </summary>
public sealed class Agreement
{
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    private static readonly ConcurrentDictionary<Guid, Agreement> Known = new();

    private readonly string stamp;
    private readonly DateTime checkedAt;
    private readonly IReadOnlyList<DefinitionInForce> definitions;
    private readonly HashSet<string> columns;

    private Agreement(string stamp, DateTime checkedAt, IReadOnlyList<DefinitionInForce> definitions)
    {
        this.stamp = stamp;
        this.checkedAt = checkedAt;
        this.definitions = definitions;
        columns = new HashSet<string>(definitions.SelectMany(definition => definition.Facts.ColumnsToRead), StringComparer.Ordinal);
    }

    private Agreement(Agreement same, DateTime checkedAt)
    {
        stamp = same.stamp;
        definitions = same.definitions;
        columns = same.columns;
        this.checkedAt = checkedAt;
    }

    /// <summary>The lead columns that any active definition asks for.</summary>
    public bool AsksFor(string column) => columns.Contains(column);

    /// <summary>The columns to retrieve of a lead that is judged without being saved.</summary>
    public IReadOnlyCollection<string> Columns => columns;

    /// <summary>Whether an activity of this table may change a verdict.</summary>
    public bool Counts(string table) => definitions.Any(definition => definition.Facts.Counts(table));

    /// <summary>Whether a definition has a criterion that people call so; null when the definition is not in force any more.</summary>
    public bool? HasCriterion(Guid? definition, string label) =>
        definitions.FirstOrDefault(one => one.Definition.Id == definition)?.Compiled.Criteria
            .Any(criterion => string.Equals(criterion.Label, label, StringComparison.OrdinalIgnoreCase));

    /// <summary>The columns that a criterion which people call so reads; none when the definition is not in force any more.</summary>
    public IEnumerable<string> ColumnsOfCriterion(Guid? definition, string label) =>
        (definitions.FirstOrDefault(one => one.Definition.Id == definition)?.Compiled.Criteria ?? [])
            .Where(criterion => string.Equals(criterion.Label, label, StringComparison.OrdinalIgnoreCase))
            .SelectMany(criterion => criterion.Column.Split(','))
            .Select(column => column.Trim().ToLowerInvariant());

    public static void Forget(Guid organisation) => Known.TryRemove(organisation, out _);

    public static Agreement Of(Occasion on)
    {
        var organisation = on.Context.OrganizationId;
        if (!Known.TryGetValue(organisation, out var known)) return Known[organisation] = Read(on);
        if (on.Now >= known.checkedAt && on.Now - known.checkedAt < Life) return known;
        var current = new DefinitionReader(on.AsSystem).ActiveStamp();
        return Known[organisation] = current == known.stamp ? new Agreement(known, on.Now) : Read(on);
    }

    /// <summary>The definition that is in force for this lead now: segments first, then the newest; null when none is.</summary>
    public Verdict? Judge(Occasion on, Entity target, Entity? before)
    {
        foreach (var definition in definitions)
        {
            if (!definition.Definition.InForceAt(on.Now)) continue;
            if (definition.Judge(on, target, before) is { } verdict) return verdict;
        }

        return null;
    }

    /// <summary>
    /// Whether the verdict on a lead no longer stands although its data did not change: it was given by a definition that is
    /// no longer in force, or it depends on how old something is and was given on an earlier day (UTC).
    /// </summary>
    public bool IsOutOfDate(Entity before, DateTime now)
    {
        var by = before.GetAttributeValue<EntityReference>(T.Lead.MqlDefinition)?.Id;
        var judge = definitions.FirstOrDefault(definition => definition.Definition.Id == by && definition.Definition.InForceAt(now));
        if (judge is null) return by is not null || definitions.Any(definition => definition.Definition.InForceAt(now));
        var given = before.GetAttributeValue<DateTime?>(T.Lead.EvaluatedOn);
        return judge.Compiled.DependsOnTime && given?.Date < now.Date;
    }

    private static Agreement Read(Occasion on)
    {
        var reader = new DefinitionReader(on.AsSystem);
        var stamp = reader.ActiveStamp();
        if (stamp.Length == 0) return new Agreement(stamp, on.Now, []);
        var columns = LeadColumns.Read(on.AsSystem);
        var definitions = reader.Active()
            .OrderByDescending(definition => definition.Rule.HasSegment)
            .ThenByDescending(definition => definition.From)
            .ThenBy(definition => definition.Id)
            .Select(definition => new DefinitionInForce(definition, columns))
            .ToList();
        foreach (var definition in definitions) DefinitionHealth.Report(on, definition, columns);
        return new Agreement(stamp, on.Now, definitions);
    }
}
