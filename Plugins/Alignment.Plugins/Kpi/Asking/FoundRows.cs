using System.Xml.Linq;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Asking;

/// <summary>Rows that were found, as a query for a list of them.</summary>
internal sealed class FoundRows(string table, string key, string order, IReadOnlyList<Guid> ids)
{
    /// <summary>A query of the platform takes so many values.</summary>
    public const int Most = 500;

    public string Table => table;

    public int Count => ids.Count;

    public string FetchXml
    {
        get
        {
            var listed = ids.Take(Most).DefaultIfEmpty(Guid.Empty).Select(id => new XElement("value", id.ToString("D")));
            return new XElement(
                "fetch",
                new XElement(
                    "entity", new XAttribute("name", table),
                    Columns(table).Select(column => new XElement("attribute", new XAttribute("name", column))),
                    new XElement("order", new XAttribute("attribute", order), new XAttribute("descending", "true")),
                    new XElement("filter", new XElement("condition", new XAttribute("attribute", key), new XAttribute("operator", "in"), listed)))).ToString(SaveOptions.DisableFormatting);
        }
    }

    private static string[] Columns(string table) => table switch
    {
        T.Handoff.Table => [T.Handoff.Name, T.Handoff.Lead, T.Handoff.Outcome, T.Handoff.HandedOffOn, T.Handoff.OwnerUser, T.Handoff.Source, T.Handoff.RejectionReason],
        T.Timer.Table => [T.Timer.Name, T.Timer.Kind, T.Timer.State, T.Timer.DueOn, T.Timer.StoppedOn, T.Timer.OwnerUser, T.Timer.Policy],
        T.Opportunity.Table => [T.Opportunity.Name, T.Opportunity.StateCode, T.Opportunity.ActualCloseDate, T.Opportunity.ClosedAmount, T.Opportunity.OwnerId],
        T.StageEvent.Table => [T.StageEvent.Name, T.StageEvent.Lead, T.StageEvent.FromStage, T.StageEvent.EffectiveOn, T.StageEvent.MinutesInStage],
        _ => [T.Lead.FullName, T.Lead.Stage, T.Lead.StageOn, T.Lead.OwnerId],
    };
}
