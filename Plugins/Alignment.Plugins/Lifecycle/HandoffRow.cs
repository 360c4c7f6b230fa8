using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>The row of a new hand-off: who, when, by which definition, on which facts. None of it changes afterwards.</summary>
internal static class HandoffRow
{
    private const int LongestName = 200;
    private const int LongestExplanation = 10000;

    public static Entity New(Story story, int number, Actor acting)
    {
        var save = story.Save;
        var row = new Entity(T.Handoff.Table)
        {
            [T.Handoff.Name] = Texts.Clip(save.Name, LongestName - 8) + " #" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            [T.Handoff.Number] = number,
            [T.Handoff.Outcome] = new OptionSetValue(T.Outcome.Pending),
            [T.Handoff.HandedOffOn] = save.Errand?.EffectiveOn ?? save.Now,
            [T.Handoff.Attempts] = 0,
            [T.Handoff.Override] = false,
            [T.Handoff.SelfSourced] = false,
            [T.Handoff.AutoAccepted] = false,
            [T.Handoff.Historical] = save.Will<bool?>(T.Lead.Historical) == true,
            [T.Handoff.Campaign] = save.Will<EntityReference>(T.Lead.CampaignId),
            [T.Handoff.LandingPage] = save.Will<string>(T.Lead.LandingPage),
            [T.Handoff.AfterRecycle] = save.Stood<int>(T.Lead.RecycleCount) > 0,
            [T.Handoff.OpportunityCount] = 0,
        };
        if (acting != Actor.System) row[T.Handoff.HandedOffBy] = new EntityReference(T.SystemUser.Table, save.On.Context.InitiatingUserId);
        if (save.Policy.Name != LifecyclePolicy.StandardName) row[T.Handoff.Policy] = save.Policy.Name;
        if (save.Will<bool?>(T.Lead.Historical) == true && save.Will<DateTime?>(T.Lead.OverriddenCreatedOn) is { } elsewhere) row[T.Handoff.HandedOffOn] = elsewhere;
        if (save.Will<OptionSetValue>(T.Lead.LeadSourceCode) is { } source)
            row[T.Handoff.Source] = (story.Verdict?.By.Columns ?? LeadShape.Of(save.On)).OptionOf(T.Lead.LeadSourceCode, source.Value) ?? source.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Owner(row, save.Will<EntityReference>(T.Lead.OwnerId));
        if (story.Verdict is { } verdict) Judged(row, verdict);
        return row;
    }

    public static void Owner(Entity row, EntityReference? owner)
    {
        if (owner is null) return;
        row[owner.LogicalName == T.Team.Table ? T.Handoff.OwnerTeam : T.Handoff.OwnerUser] = new EntityReference(owner.LogicalName, owner.Id);
    }

    private static void Judged(Entity row, Verdict verdict)
    {
        row[T.Handoff.Definition] = new EntityReference(T.MqlDefinition.Table, verdict.By.Definition.Id);
        row[T.Handoff.DefinitionVersion] = verdict.By.Definition.Rule.Version;
        row[T.Handoff.DefinitionHash] = verdict.By.Definition.StoredHash;
        row[T.Handoff.Result] = Offset.From(verdict.Judgement.Result);
        row[T.Handoff.Score] = verdict.Judgement.Score;
        row[T.Handoff.Explanation] = Texts.Clip(verdict.Explain(), LongestExplanation);
        row[T.Handoff.Inputs] = verdict.Inputs();
        row[T.Handoff.Complete] = verdict.IsComplete;
    }
}
