using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Expressions;

/// <summary>ConditionExpression and back.</summary>
static class Conditions
{
    public static Condition Read(ConditionExpression condition)
    {
        if (string.IsNullOrEmpty(condition.AttributeName))
            throw QueryErrors.Fault(QueryErrors.AttributeNotFound, $"A condition with the operator '{Operators.Describe(condition.Operator)}' names no column; set AttributeName.");
        var read = new Condition(condition.AttributeName, condition.Operator)
        {
            Entity = string.IsNullOrEmpty(condition.EntityName) ? null : condition.EntityName,
        };
        if (!condition.CompareColumns)
            return read with { Values = [.. condition.Values] };
        return condition.Values is [string other]
            ? read with { OtherColumn = other }
            : throw QueryErrors.Fault(QueryErrors.ConditionArguments, $"The condition on '{condition.AttributeName}' compares columns; give the name of one other column as its value.");
    }

    public static ConditionExpression Write(Condition condition)
    {
        var written = condition.OtherColumn is { } other
            ? new ConditionExpression(condition.Column, condition.Operator, true, (object)other)
            : new ConditionExpression(condition.Column, condition.Operator);
        if (condition.OtherColumn is null)
            written.Values.AddRange(condition.Values);
        written.EntityName = condition.Entity;
        return written;
    }
}
