using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Names;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Asking.Filters;

/// <summary>Turns a filter into what the organisation service understands. A denial is carried inwards to the conditions.</summary>
internal static class FilterWriter
{
    private static readonly Dictionary<ConditionOperator, ConditionOperator> Opposites = new()
    {
        [ConditionOperator.Equal] = ConditionOperator.NotEqual,
        [ConditionOperator.NotEqual] = ConditionOperator.Equal,
        [ConditionOperator.GreaterThan] = ConditionOperator.LessEqual,
        [ConditionOperator.LessEqual] = ConditionOperator.GreaterThan,
        [ConditionOperator.LessThan] = ConditionOperator.GreaterEqual,
        [ConditionOperator.GreaterEqual] = ConditionOperator.LessThan,
        [ConditionOperator.Like] = ConditionOperator.NotLike,
        [ConditionOperator.NotLike] = ConditionOperator.Like,
        [ConditionOperator.In] = ConditionOperator.NotIn,
        [ConditionOperator.NotIn] = ConditionOperator.In,
        [ConditionOperator.Null] = ConditionOperator.NotNull,
        [ConditionOperator.NotNull] = ConditionOperator.Null,
        [ConditionOperator.Between] = ConditionOperator.NotBetween,
        [ConditionOperator.NotBetween] = ConditionOperator.Between,
        [ConditionOperator.ContainValues] = ConditionOperator.DoesNotContainValues,
        [ConditionOperator.DoesNotContainValues] = ConditionOperator.ContainValues,
    };

    public static void Write(Node node, FilterScope scope, FilterExpression into, bool denied = false)
    {
        switch (node)
        {
            case Node.Not not:
                Write(not.Inner, scope, into, !denied);
                break;
            case Node.Group group:
                var kind = denied == (group.Kind == LogicalOperator.And) ? LogicalOperator.Or : LogicalOperator.And;
                var filter = into.AddFilter(kind);
                foreach (var part in group.Parts)
                    Write(part, scope, filter, denied);
                break;
            case Node.Compare compare:
                into.AddCondition(Condition(compare, scope, denied));
                break;
            case Node.Related related:
                into.AddFilter(new FilterExpression { AnyAllFilterLinkEntity = Link(related, scope, denied) });
                break;
        }
    }

    private static ConditionExpression Condition(Node.Compare compare, FilterScope scope, bool denied)
    {
        var (found, column) = scope.Find(compare.Path, compare.ByColumn);
        var comparison = compare.Operator;
        if (denied && !Opposites.TryGetValue(comparison, out comparison))
            throw ApiFault.NotSupported($"not with '{compare.Operator}' in $filter");
        if (compare.OtherPath is null)
            return new ConditionExpression(found.Alias, column.LogicalName, comparison, compare.Values.ToArray());
        var (otherScope, other) = scope.Find(compare.OtherPath);
        var name = otherScope.Alias is null ? other.LogicalName : $"{otherScope.Alias}.{other.LogicalName}";
        return new ConditionExpression(found.Alias, column.LogicalName, comparison, true, (object)name);
    }

    /// <summary>All rows meet a condition when there is none that does not.</summary>
    private static LinkEntity Link(Node.Related related, FilterScope scope, bool denied)
    {
        var (found, many) = scope.FindMany(related.Path);
        if (found != scope)
            throw ApiFault.NotSupported($"the path '{related.Path}' with any or all in $filter");
        var kind = related.All == denied ? JoinOperator.Any : JoinOperator.NotAny;
        var table = scope.Model.Table(many.Table);
        var (outer, inner) = Links(scope.Table, table, many, kind);
        if (related.Condition is { } condition)
        {
            var inside = new FilterScope(scope.Model, table, inner.LinkEntities, related.Variable, null);
            Write(condition, inside, inner.LinkCriteria, related.All);
        }

        return outer;
    }

    private static (LinkEntity Outer, LinkEntity Inner) Links(TableModel from, TableModel to, ToMany many, JoinOperator kind)
    {
        if (many.Many is not { } relationship)
        {
            var link = new LinkEntity(from.Name, to.Name, from.Table.PrimaryId, many.Lookup, kind);
            return (link, link);
        }

        var outer = new LinkEntity(from.Name, relationship.IntersectTable, from.Table.PrimaryId, many.Here, kind);
        return (outer, outer.AddLink(to.Name, many.There, to.Table.PrimaryId, JoinOperator.Inner));
    }
}
