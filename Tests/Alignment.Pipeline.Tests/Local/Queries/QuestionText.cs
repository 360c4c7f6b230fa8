using System.Globalization;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Writes a random question as FetchXML.</summary>
static class QuestionText
{
    public static string Of(RandomQuestion question)
    {
        var entity = new XElement("entity", new XAttribute("name", question.Path[0].Table.LogicalName), Columns(question, 0));
        foreach (var (index, descending) in question.Orders)
            entity.Add(Order(question, question.Columns[index], descending));
        if (question.Tests.Count > 0)
            entity.Add(new XElement("filter", new XAttribute("type", question.Any ? "or" : "and"), question.Tests.Select(test => Condition(test, test.Place > 0))));
        if (question.Path.Count > 1)
            entity.Add(Link(question, 1));
        return new XElement("fetch",
            question.Top is { } top ? new XAttribute("top", top) : null,
            question.Distinct ? new XAttribute("distinct", "true") : null,
            question.Aggregate ? new XAttribute("aggregate", "true") : null,
            entity).ToString(SaveOptions.DisableFormatting);
    }

    static XElement Link(RandomQuestion question, int place)
    {
        var link = question.Path[place];
        return new XElement("link-entity",
            new XAttribute("name", link.Table.LogicalName), new XAttribute("from", link.From), new XAttribute("to", link.To),
            new XAttribute("alias", Alias(place)), new XAttribute("link-type", link.Kind),
            Columns(question, place),
            link.Test is { } test ? new XElement("filter", Condition(test, false)) : null,
            place + 1 < question.Path.Count ? Link(question, place + 1) : null);
    }

    static IEnumerable<XElement> Columns(RandomQuestion question, int place) => question.Columns.Where(column => column.Place == place).Select(column => new XElement("attribute",
        new XAttribute("name", column.Column.LogicalName), new XAttribute("alias", column.Alias),
        column.Aggregate == "group" ? new XAttribute("groupby", "true") : column.Aggregate.Length > 0 ? new XAttribute("aggregate", column.Aggregate) : null,
        column.Distinct ? new XAttribute("distinct", "true") : null));

    static XElement Order(RandomQuestion question, RandomColumn column, bool descending) => new("order",
        question.Aggregate ? new XAttribute("alias", column.Alias) : new XAttribute("attribute", column.Column.LogicalName),
        !question.Aggregate && column.Place > 0 ? new XAttribute("entityname", Alias(column.Place)) : null,
        new XAttribute("descending", descending ? "true" : "false"));

    static XElement Condition(RandomTest test, bool named) => new("condition",
        named ? new XAttribute("entityname", Alias(test.Place)) : null,
        new XAttribute("attribute", test.Column.LogicalName), new XAttribute("operator", test.Operator),
        test.Operator is "in" or "not-in" ? test.Values.Select(value => new XElement("value", Text(value))) : test.Values.Select(value => new XAttribute("value", Text(value))));

    static string Alias(int place) => $"p{place}";

    static string Text(object value) => value switch
    {
        Money money => money.Value.ToString(CultureInfo.InvariantCulture),
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        bool yes => yes ? "1" : "0",
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
