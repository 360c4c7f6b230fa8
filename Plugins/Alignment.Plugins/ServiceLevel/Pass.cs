using Alignment.Domain.Qualification;
using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Reads what policies ask of a hand-off from the lead as it will be.</summary>
internal static class Pass
{
    /// <summary>Lead columns whose change may move a clock to another policy.</summary>
    public static readonly string[] Columns = [T.Lead.LeadQualityCode, T.Lead.LeadSourceCode, T.Lead.Address1Country, T.Lead.MqlScore];

    public static PassFacts Of(Story story)
    {
        var save = story.Save;
        var country = save.Will<string>(T.Lead.Address1Country);
        return new PassFacts
        {
            Rating = Option(save, T.Lead.LeadQualityCode),
            Source = Option(save, T.Lead.LeadSourceCode),
            Country = string.IsNullOrWhiteSpace(country) ? [] : [country!.Trim()],
            Paths = story.Verdict is { } verdict ? MetPaths.Of(verdict.By.Definition.Rule.Groups, Met(verdict)) : [],
            Segments = story.Verdict is { } judged ? MetPaths.Segments(judged.By.Definition.Rule.Groups) : [],
            Score = story.Verdict?.Judgement.Score ?? save.Will<decimal?>(T.Lead.MqlScore),
            HandoffNumber = Math.Max(1, save.Will<int?>(T.Lead.HandoffCount) ?? 1),
        };
    }

    private static string[] Option(LeadSave save, string column)
    {
        if (save.Will<OptionSetValue>(column) is not { } option) return [];
        var number = option.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return LeadShape.Of(save.On).OptionOf(column, option.Value) is { } label ? [label, number] : [number];
    }

    private static List<string> Met(Verdict verdict)
    {
        var met = new List<string>();
        for (var place = 0; place < verdict.Judgement.Outcomes.Count; place++)
            if (verdict.Judgement.Outcomes[place].Truth == Truth.True) met.Add(verdict.By.Compiled.Criteria[place].Label);
        return met;
    }
}
