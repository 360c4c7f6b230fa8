using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A button without its command, rule, label or function is not shown, or does nothing, without a word.</summary>
public sealed class RibbonsAreWhole : ISolutionRule
{
    private const string Label = "$LocLabels:";
    private const string Marker = "$webresource:";
    private static readonly string[] Texts = ["LabelText", "Alt", "ToolTipTitle", "ToolTipDescription"];

    public string Id => "ribbon";

    public string Statement => "Every button of a ribbon has its command, its rules and its labels in the same file, every id is there once, and every function it calls is in its library.";

    public IEnumerable<Finding> Check(Examined examined) =>
        from table in examined.Source.Tables
        where table.Ribbon is not null
        from problem in Problems(examined.Source, table.Ribbon!)
        select new Finding(Id, $"{table.Folder}/RibbonDiff.xml", problem.What, problem.Remedy);

    private static IEnumerable<(string What, string Remedy)> Problems(SolutionSource source, XElement ribbon)
    {
        var commands = Ids(ribbon, "CommandDefinitions", "CommandDefinition");
        foreach (var button in ribbon.Descendants("Button").Where(button => !IsMicrosofts(button.Attr("Command")) && !commands.Contains(button.Attr("Command") ?? "")))
            yield return ($"The button {button.Attr("Id")} calls the command {button.Attr("Command")}, which is not defined.", "Define it below CommandDefinitions, or correct Command.");
        foreach (var kind in new[] { "EnableRule", "DisplayRule" })
        {
            var rules = Ids(ribbon, $"{kind}s", kind, "RuleDefinitions");
            foreach (var used in ribbon.Descendants("CommandDefinition").Descendants(kind).Select(each => each.Attr("Id") ?? "").Where(id => !IsMicrosofts(id) && !rules.Contains(id)).Distinct())
                yield return ($"The rule {used} is not defined.", $"Define it below {kind}s of RuleDefinitions.");
        }

        var labels = Ids(ribbon, "LocLabels", "LocLabel");
        foreach (var used in ribbon.Descendants("Button").SelectMany(button => Texts.Select(button.Attr)).OfType<string>().Where(text => text.StartsWith(Label, StringComparison.Ordinal)).Select(text => text[Label.Length..]).Distinct())
        {
            if (!labels.Contains(used))
                yield return ($"The label {used} is not there.", "Add it below LocLabels.");
        }

        foreach (var twice in Named(ribbon).GroupBy(id => id).Where(same => same.Count() > 1))
            yield return ($"The id {twice.Key} is there more than once.", "Make it unique.");
        foreach (var call in ribbon.Descendants().Where(each => each.Attr("FunctionName") is not null && each.Attr("Library") is not null))
        {
            var library = call.Attr("Library")!.Replace(Marker, "", StringComparison.OrdinalIgnoreCase);
            if (Scripts.Of(source, library) is { } script && !HandlersExist.Exports(script, call.Attr("FunctionName")!))
                yield return ($"{library} has no function {call.Attr("FunctionName")}.", "Export it there, or correct FunctionName.");
        }
    }

    private static bool IsMicrosofts(string? id) => id?.StartsWith("Mscrm.", StringComparison.Ordinal) == true;

    private static IEnumerable<string> Named(XElement ribbon) => ribbon.Descendants()
        .Where(each => each.Name.LocalName is "CustomAction" or "Button" or "CommandDefinition" or "LocLabel" || each.Parent?.Parent?.Name.LocalName == "RuleDefinitions")
        .Select(each => each.Attr("Id")).OfType<string>();

    private static HashSet<string> Ids(XElement ribbon, string list, string item, string? above = null) =>
        (above is null ? ribbon : ribbon.Element(above))?.Element(list)?.Elements(item).Select(each => each.Attr("Id")).OfType<string>().ToHashSet(StringComparer.Ordinal) ?? [];
}
