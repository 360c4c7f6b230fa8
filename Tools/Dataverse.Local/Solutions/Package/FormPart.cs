using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A form of a table, or a dashboard (which has no table).</summary>
/// <param name="Type">The platform's form type: 0 dashboard, 2 main, 6 quick view, 7 quick create, 11 card …</param>
/// <param name="Presentation">0 classic, 1 today's main form.</param>
public sealed record FormPart(
    Guid Id, string? Table, string Name, string Description, int Type, int Presentation, bool IsActive, bool IsDefault, XElement Xml)
{
    private static readonly Dictionary<string, int> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dashboard"] = 0,
        ["appointmentbook"] = 1,
        ["main"] = 2,
        ["minicampaignbo"] = 3,
        ["preview"] = 4,
        ["mobile"] = 5,
        ["quick"] = 6,
        ["quickCreate"] = 7,
        ["dialog"] = 8,
        ["taskBasedForm"] = 9,
        ["interactionCentricDashboard"] = 10,
        ["card"] = 11,
        ["mainInteractive"] = 12,
        ["contextualDashboard"] = 13,
    };

    /// <summary>A managed export of a form that somebody else owns carries only the differences.</summary>
    public bool IsDelta => Xml.Attr("solutionaction") is "Modified";

    internal static IEnumerable<FormPart> ReadAll(XElement forms, string table)
    {
        var type = ReadType(forms, $"a form of table '{table}'");
        return forms.Elements("systemform").Select(form => Read(form, form.Element("form"), "formid", table, type, $"A form of table '{table}'"));
    }

    internal static FormPart ReadDashboard(XElement element)
    {
        var forms = element.Element("FormXml")?.Element("forms");
        return Read(element, forms?.Element("form"), "FormId", null, forms is null ? 0 : ReadType(forms, "a dashboard"), "A dashboard");
    }

    private static FormPart Read(XElement element, XElement? xml, string idName, string? table, int type, string what) => new(
        XmlReading.Id(element.Text(idName), what),
        table,
        element.Element("LocalizedNames").Label(),
        element.Element("Descriptions").Label(),
        type,
        element.Number("FormPresentation") ?? 0,
        element.Flag("FormActivationState", true),
        element.Flag("IsDefault"),
        xml ?? throw new SolutionRefusedException(RefusalCode.BadXml,
            $"{what} ('{element.Element("LocalizedNames").Label()}') has no form element. Export or pack the solution again."));

    private static int ReadType(XElement forms, string what) => Types.TryGetValue(forms.Attr("type") ?? "", out var type)
        ? type
        : throw new SolutionRefusedException(RefusalCode.BadContent,
            $"Forms type '{forms.Attr("type")}' of {what} is not known to Dataverse.Local. Known are {string.Join(", ", Types.Keys)}.");
}
