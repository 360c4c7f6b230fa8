using Alignment.Domain.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Stages and actors as the choices that stand on rows.</summary>
internal static class StageChoice
{
    private const int Base = T.Stage.Inquiry - (int)Stage.Inquiry;

    public static OptionSetValue? From(Stage stage) => stage == Stage.None ? null : new OptionSetValue(Base + (int)stage);

    /// <returns>None for an empty column or a number that is no stage.</returns>
    public static Stage Of(OptionSetValue? choice)
    {
        if (choice is null) return Stage.None;
        foreach (var stage in Stages.All)
        {
            if (Base + (int)stage == choice.Value) return stage;
        }

        return Stage.None;
    }

    public static OptionSetValue Role(Actor actor) => new(actor switch
    {
        Actor.Rep => T.ActorRole.SalesRep,
        Actor.Manager => T.ActorRole.SalesManager,
        Actor.Marketing => T.ActorRole.Marketing,
        Actor.MarketingLead => T.ActorRole.MarketingLead,
        Actor.Administrator => T.ActorRole.Administrator,
        _ => T.ActorRole.System,
    });
}
