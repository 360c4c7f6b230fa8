using System.Globalization;
using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Wording;

/// <summary>How values of one column are said to people, the same in every culture.</summary>
internal sealed class Vocabulary(ILeadLabels? labels, string column)
{
    private const int LongestText = 60;
    private const int LongestList = 8;

    internal string Column => labels?.NameOf(column) ?? column;

    internal static string Number(decimal value) => value.ToString("#,##0.######", CultureInfo.InvariantCulture);

    /// <summary>Points always carry their sign.</summary>
    internal static string Points(decimal value) => value.ToString("+#,##0.##;-#,##0.##;+0", CultureInfo.InvariantCulture);

    internal static string Quoted(string text) =>
        "\"" + (text.Length <= LongestText ? text : text.Remove(LongestText) + "…") + "\"";

    internal static string Days(int days) => Number(days) + (days == 1 ? " day" : " days");

    internal static string Or<T>(IReadOnlyList<T> items, Func<T, string> say)
    {
        var said = items.Take(LongestList).Select(say).ToList();
        if (items.Count > LongestList)
            return string.Join(", ", said) + " or " + Number(items.Count - LongestList) + " more";
        return said.Count == 1
            ? said[0]
            : string.Join(", ", said.Take(said.Count - 1)) + " or " + said[said.Count - 1];
    }

    internal static string OneOf<T>(IReadOnlyList<T> items, Func<T, string> say, bool negated) =>
        (negated ? "is not " : "is ") + Or(items, say);

    internal string Option(int value) =>
        labels?.OptionOf(column, value) ?? value.ToString(CultureInfo.InvariantCulture);

    internal string Value(in Fact fact) => fact.Kind switch
    {
        FactKind.Number => Number(fact.AsNumber),
        FactKind.Text => Quoted(fact.AsText),
        FactKind.Flag => fact.AsFlag ? "yes" : "no",
        FactKind.Date => Instant.Day(fact.AsTicks),
        FactKind.Choice => Option(fact.AsChoice),
        FactKind.Choices => string.Join(", ", fact.AsChoices.Select(Option)),
        FactKind.Id => fact.AsId.ToString("D"),
        _ => "empty",
    };
}
