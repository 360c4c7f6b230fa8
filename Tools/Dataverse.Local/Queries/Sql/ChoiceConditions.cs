using System.Globalization;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Conditions on choices of several values, which lie as ,1,2,3, in ascending order. eq and in ask for exactly the given set.</summary>
static class ChoiceConditions
{
    public static bool Write(Subject subject)
    {
        var contains = subject.Operator is ConditionOperator.ContainValues or ConditionOperator.DoesNotContainValues;
        if (subject.Metadata.Type != ColumnType.MultiSelectPicklist)
            return contains ? throw subject.Unfit() : false;
        switch (subject.Operator)
        {
            case ConditionOperator.ContainValues or ConditionOperator.DoesNotContainValues:
                Contains(subject);
                return true;
            case ConditionOperator.Equal or ConditionOperator.In:
                subject.Column().Add(" = ").Value(Stored(subject));
                return true;
            case ConditionOperator.NotEqual or ConditionOperator.NotIn:
                subject.Column().Add(" IS NOT ").Value(Stored(subject));
                return true;
            default:
                throw subject.Unfit();
        }
    }

    static void Contains(Subject subject)
    {
        var denied = subject.Operator == ConditionOperator.DoesNotContainValues;
        var sql = subject.Context.Sql.Add("(");
        if (denied)
            subject.Column().Add(" IS NULL OR NOT (");
        var first = true;
        foreach (var value in Numbers(subject))
        {
            sql.Add(first ? "instr(" : " OR instr(");
            subject.Column().Add(", ").Value(string.Create(CultureInfo.InvariantCulture, $",{value},")).Add(") > 0");
            first = false;
        }
        sql.Add(denied ? "))" : ")");
    }

    static string Stored(Subject subject) => $",{string.Join(',', Numbers(subject).Order().Distinct().Select(number => number.ToString(CultureInfo.InvariantCulture)))},";

    static IEnumerable<long> Numbers(Subject subject)
    {
        foreach (var value in subject.Many())
        {
            switch (value)
            {
                case OptionSetValueCollection options:
                    foreach (var option in options)
                        yield return option.Value;
                    break;
                case string text:
                    foreach (var part in text.Split(','))
                        yield return Literals.Whole(subject.Metadata, part.Trim());
                    break;
                default:
                    yield return Literals.Whole(subject.Metadata, value ?? "");
                    break;
            }
        }
    }
}
