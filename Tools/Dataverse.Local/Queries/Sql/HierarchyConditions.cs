using System.ServiceModel;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>under, above and their kin: on the id of a table whose rows form a tree, or on a lookup to such a table.</summary>
static class HierarchyConditions
{
    public static bool Write(Subject subject)
    {
        if (subject.Operator is not (>= ConditionOperator.Under and <= ConditionOperator.AboveOrEqual))
            return false;
        if (!subject.Metadata.IsLookup && subject.Metadata.Type != ColumnType.Uniqueidentifier)
            throw subject.Unfit();
        var hierarchy = Find(subject);
        var id = subject.Literal(subject.One());
        var denied = subject.Operator == ConditionOperator.NotUnder;
        var sql = subject.Context.Sql;
        if (subject.Operator is ConditionOperator.UnderOrEqual or ConditionOperator.AboveOrEqual)
        {
            sql.Add("(");
            subject.Column().Add(" = ").Value(id).Add(" OR ");
        }
        (denied ? subject.OrNothing() : subject.Column()).Add(denied ? " NOT IN (" : " IN (");
        if (subject.Operator is ConditionOperator.Above or ConditionOperator.AboveOrEqual)
            hierarchy.WriteAbove(sql, id);
        else
            hierarchy.WriteBelow(sql, id);
        sql.Add(subject.Operator is ConditionOperator.Under or ConditionOperator.Above ? ")" : "))");
        return true;
    }

    static Hierarchy Find(Subject subject)
    {
        var table = subject.Source.Table;
        if (subject.Metadata.LogicalName != table.PrimaryId)
        {
            var targets = subject.Metadata.Targets;
            if (targets.Count != 1 || !subject.Context.Catalog.TryTable(targets[0], out table))
                throw None(subject, $"'{subject.Metadata.LogicalName}' doesn't point at exactly one table");
        }
        return Hierarchy.Of(table) ?? throw None(subject, $"the rows of '{table.LogicalName}' form no tree: it has no lookup to itself, or several and not one called parent");
    }

    static FaultException<OrganizationServiceFault> None(Subject subject, string why) => QueryErrors.Fault(QueryErrors.InvalidOperator,
        $"The operator '{Operators.Describe(subject.Operator)}' of the condition on '{subject.Condition.Column}' can't be used: {why}.");
}
