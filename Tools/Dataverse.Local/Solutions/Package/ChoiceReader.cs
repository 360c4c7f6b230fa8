using System.Xml.Linq;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Package;

/// <summary>Reads an optionset element: options, or the states and status reasons of a table.</summary>
internal static class ChoiceReader
{
    public static Choice Read(XElement element, string otherwiseNamed, bool isGlobal)
    {
        var items = element.All("options", "option").Concat(element.All("states", "state")).Concat(element.All("statuses", "status"));
        return new Choice(element.Attr("Name") ?? otherwiseNamed, isGlobal, [.. items.Select(item => ReadOption(item, element))]);
    }

    private static Option ReadOption(XElement item, XElement choice) => new(
        Number(item, "value") ?? throw new SolutionRefusedException(RefusalCode.BadXml,
            $"An option of choice '{choice.Attr("Name")}' has no value. Give every option a value."),
        item.Element("labels").Label(),
        Number(item, "state"),
        Number(item, "defaultstatus"),
        item.Attr("invariantname"));

    private static int? Number(XElement item, string name) =>
        item.Attr(name) is { } text ? XmlReading.Number(text, item, name) : null;
}
