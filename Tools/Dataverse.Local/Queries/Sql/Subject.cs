using System.Globalization;
using System.ServiceModel;
using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>A condition whose column has been found: its values, checked and converted, and its place in the SQL.</summary>
sealed class Subject(SqlContext context, Source source, Column metadata, Condition condition)
{
    const int MostValues = 2000;

    public SqlContext Context => context;
    public Source Source => source;
    public Column Metadata => metadata;
    public Condition Condition => condition;
    public ConditionOperator Operator => condition.Operator;

    /// <summary>Writes the column and returns the text to go on with.</summary>
    public SqlText Column() => context.Sql.Column(source, metadata);

    /// <summary>Writes the begin of a condition that denies something: no value at all meets it too. The caller closes the bracket.</summary>
    public SqlText OrNothing()
    {
        context.Sql.Add("(");
        Column().Add(" IS NULL OR ");
        return Column();
    }

    public object Literal(object? value) => Sql.Literals.Of(metadata, value, context.Caller);

    public void ExpectNone()
    {
        if (condition.Values.Any(value => value is not (null or "")))
            throw Arguments("takes no value");
    }

    public object? One() => condition.Values.Count == 1 ? condition.Values[0] : throw Arguments("needs exactly one value");

    public (object? Low, object? High) Two() =>
        condition.Values.Count == 2 ? (condition.Values[0], condition.Values[1]) : throw Arguments("needs exactly two values");

    public IReadOnlyList<object?> Many() => condition.Values.Count switch
    {
        0 => throw Arguments("needs at least one value"),
        > MostValues => throw QueryErrors.Fault(QueryErrors.TooManyParameters, $"The condition on '{condition.Column}' has more than {MostValues} values; ask in several queries."),
        _ => condition.Values,
    };

    public IReadOnlyList<object> Literals()
    {
        var values = Many();
        var literals = new object[values.Count];
        for (var index = 0; index < literals.Length; index++)
            literals[index] = Literal(values[index]);
        return literals;
    }

    /// <summary>The x of last-x-days: a whole number above zero.</summary>
    public int Count() => One() switch
    {
        int count and > 0 => count,
        long and > 0 and <= int.MaxValue and var count => (int)count,
        string text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => count,
        var other => throw QueryErrors.Fault(QueryErrors.ValueGreaterThanZero, $"{Title} needs a whole number above zero, not '{other}'."),
    };

    /// <summary>Identifiers have no order.</summary>
    public void RefuseForIds()
    {
        if (metadata.IsLookup || metadata.Type == ColumnType.Uniqueidentifier)
            throw Unfit();
    }

    public Exception Unfit() => QueryErrors.Fault(QueryErrors.InvalidOperator,
        $"{Title} doesn't fit the column's type {metadata.Type}.");

    string Title => $"The operator '{Operators.Describe(Operator)}' of the condition on '{condition.Column}'";

    FaultException<OrganizationServiceFault> Arguments(string need) => QueryErrors.Fault(QueryErrors.ConditionArguments, $"{Title} {need}; it has {condition.Values.Count}.");
}
