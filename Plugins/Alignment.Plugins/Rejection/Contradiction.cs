using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>Whether sales say no for a reason that speaks against what the definition found to be so when it handed the lead off.</summary>
internal static class Contradiction
{
    private const int LongestList = 400;
    private static readonly char[] Between = [',', ';', '\n'];

    public static void Note(LeadSave save, Reason reason, Entity row)
    {
        var met = ClockBook.Read(save.Stood<string>(T.Lead.Clocks)).Met;
        var contradicted = met.Length == 0 ? [] : MetCriteria.ContradictedBy(met, reason.Rule.Code, Disputed(save, reason));
        row[T.Handoff.Contradicts] = contradicted.Count > 0;
        row[T.Handoff.ContradictedColumns] = contradicted.Count == 0 ? null : Texts.Clip(string.Join(",", contradicted), LongestList);
    }

    private static HashSet<string> Disputed(LeadSave save, Reason reason)
    {
        var columns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in reason.Contradicts.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part.Trim();
            if (DisputedWords.Columns(word) is { } known) columns.UnionWith(known);
            else if (word.Length > 0 && LeadShape.Of(save.On).ColumnNamed(word) is { } column) columns.Add(column);
        }

        // What the rejection itself names: the fields that are wrong, or the criterion it disputes.
        var evidence = save.Will<string>(T.Lead.RejectionEvidence) ?? "";
        if (reason.Rule.Evidence == EvidenceKind.FieldNames)
            columns.UnionWith(Fix.FieldsNamed(evidence).Select(LeadShape.Of(save.On).ColumnNamed).OfType<string>());
        else if (reason.Rule.Evidence == EvidenceKind.Criterion)
            columns.UnionWith(Agreement.Of(save.On).ColumnsOfCriterion(save.Stood<EntityReference>(T.Lead.MqlDefinition)?.Id, evidence.Trim()));
        return columns;
    }
}
