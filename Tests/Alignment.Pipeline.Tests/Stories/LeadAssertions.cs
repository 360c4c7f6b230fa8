using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories;

public static class LeadAssertions
{
    /// <summary>The result on the lead, and words that must stand in its explanation.</summary>
    public static void Says(this Entity lead, MqlResult result, params string[] words)
    {
        var explanation = lead.GetAttributeValue<string>(T.Lead.MqlExplanation) ?? "";
        Assert.True(lead.Contains(T.Lead.MqlResult), "The lead was not judged.");
        Assert.Equal((result, explanation), (Judged(lead), explanation));
        foreach (var word in words) Assert.Contains(word, explanation, StringComparison.OrdinalIgnoreCase);
    }

    public static MqlResult Judged(Entity lead) =>
        (MqlResult)(lead.GetAttributeValue<OptionSetValue>(T.Lead.MqlResult).Value - T.MqlResult.Pass);
}
