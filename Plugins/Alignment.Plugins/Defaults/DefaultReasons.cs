using System.Xml.Linq;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Alignment.Plugins.Rejection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Defaults;

/// <summary>The taxonomy a team starts from. A code that is there, edited or retired, is left as it is.</summary>
internal static class DefaultReasons
{
    private const string Resource = "Alignment.Plugins.Defaults.rejection-reasons.xml";

    /// <param name="skipped">How many were there already.</param>
    /// <returns>How many were installed.</returns>
    public static int Install(Occasion on, out int skipped)
    {
        var query = new QueryExpression(T.RejectionReason.Table) { ColumnSet = new ColumnSet(T.RejectionReason.Code) };
        var there = new HashSet<string>(
            on.AsCaller.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<string>(T.RejectionReason.Code) ?? ""),
            StringComparer.OrdinalIgnoreCase);
        var all = EmbeddedXml.Load(Resource).Elements("reason").ToList();
        var missing = all.Where(reason => !there.Contains(EmbeddedXml.Text(reason, "code")!)).Select(Row).ToList();
        skipped = all.Count - missing.Count;
        for (var place = 0; place < missing.Count; place++) missing[place][T.RejectionReason.Order] = (place + 1) * 10;
        if (missing.Count > 0) on.AsCaller.Execute(new CreateMultipleRequest { Targets = new EntityCollection(missing) { EntityName = T.RejectionReason.Table } });
        Reasons.Forget(on);
        return missing.Count;
    }

    private static Entity Row(XElement reason)
    {
        var flag = EmbeddedXml.Text(reason, "flag");
        return new Entity(T.RejectionReason.Table, EmbeddedXml.Id(reason))
        {
            [T.RejectionReason.Code] = EmbeddedXml.Text(reason, "code"),
            [T.RejectionReason.Name] = EmbeddedXml.Text(reason, "name"),
            [T.RejectionReason.Category] = new OptionSetValue(T.ReasonCategory.Reachability + EmbeddedXml.Number(reason, "category")!.Value),
            [T.RejectionReason.Disposition] = EmbeddedXml.Choice<Disposition>(reason, "disposition"),
            [T.RejectionReason.MinComment] = EmbeddedXml.Number(reason, "comment") ?? 0,
            [T.RejectionReason.Evidence] = EmbeddedXml.Choice<EvidenceKind>(reason, "evidence"),
            [T.RejectionReason.EvidenceRequired] = EmbeddedXml.Text(reason, "required") is not null,
            [T.RejectionReason.MinAttempts] = EmbeddedXml.Number(reason, "attempts"),
            [T.RejectionReason.MinChannels] = EmbeddedXml.Number(reason, "channels"),
            [T.RejectionReason.MinBusinessDays] = EmbeddedXml.Number(reason, "days"),
            [T.RejectionReason.RecycleAfterDays] = EmbeddedXml.Number(reason, "recycle"),
            [T.RejectionReason.LeadDays] = EmbeddedXml.Number(reason, "lead"),
            [T.RejectionReason.Contradicts] = EmbeddedXml.Text(reason, "contradicts"),
            [T.RejectionReason.StatusReason] = EmbeddedXml.Number(reason, "status"),
            [T.RejectionReason.Suppress] = flag == "suppress",
            [T.RejectionReason.FlagSource] = flag == "source",
            [T.RejectionReason.FlagManager] = flag == "manager",
            [T.RejectionReason.SystemOnly] = flag == "system",
            [T.RejectionReason.Help] = EmbeddedXml.Text(reason, "help"),
        };
    }
}
