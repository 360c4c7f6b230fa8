using Alignment.Domain.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>A lead that was handed off, worked or closed before Alignment came: one hand-off stands for it, marked as history.</summary>
internal static class Past
{
    public static void Import(Story story, Stage to)
    {
        var save = story.Save;
        var row = HandoffRow.New(story, number: 1, Actor.Administrator);
        row[T.Handoff.Historical] = true;
        row[T.Handoff.Outcome] = new OptionSetValue(OutcomeOf(to));
        story.Handoff = row;
        save.Target[T.Lead.HandoffCount] = 1;
        save.Target[T.Lead.HandedOffOn] = row[T.Handoff.HandedOffOn];
        story.Move(to, Actor.Administrator, "Imported as history");
        if (LeadState.Later(to) is { } state) story.Others.Add(state);
    }

    private static int OutcomeOf(Stage stage) => stage switch
    {
        Stage.Sal => T.Outcome.Accepted,
        Stage.Sql => T.Outcome.Qualified,
        Stage.Won => T.Outcome.Won,
        Stage.Lost => T.Outcome.Lost,
        Stage.Returned => T.Outcome.Returned,
        Stage.Recycled or Stage.Disqualified or Stage.Duplicate => T.Outcome.Rejected,
        _ => T.Outcome.Pending,
    };
}
