using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>Reads a condition element. Values stay text until the column's type is known.</summary>
static class FetchCondition
{
    public static Condition Read(FetchElement element)
    {
        element.Expect("attribute", "operator", "value", "valueof", "entityname", "column", "alias", "aggregate", "uiname", "uitype", "uihidden");
        foreach (var later in (ReadOnlySpan<string>)["column", "alias", "aggregate"])
        {
            if (element.Text(later) is not null)
                throw QueryErrors.NotYet($"FetchXML attribute '{later}' of <condition>");
        }
        var column = element.Required("attribute", QueryErrors.AttributeNotFound);
        var name = element.Required("operator", QueryErrors.InvalidOperator);
        if (!Operators.TryParse(name, out var asked))
            throw QueryErrors.Fault(QueryErrors.InvalidOperator, $"The FetchXML operator '{name}' of the condition on '{column}' is unknown.");
        return new Condition(column, asked)
        {
            Entity = element.Text("entityname"),
            Values = Values(element),
            OtherColumn = element.Text("valueof"),
        };
    }

    static List<object?> Values(FetchElement element)
    {
        var values = new List<object?>();
        foreach (var child in element.Children())
        {
            if (child.Name != "value")
                throw element.Unexpected(child);
            foreach (var nested in child.Expect("uiname", "uitype").Elements())
                throw child.Unexpected(nested);
            values.Add(child.Content);
        }
        // Query designers leave an empty value beside a list of values; the platform passes over it.
        if (element.Text("value") is { } single && (single.Length > 0 || values.Count == 0))
            values.Insert(0, single);
        return values;
    }
}
