namespace Alignment.Domain.Lifecycle;

/// <summary>Who may give a lead to another owner.</summary>
public static class Reassignment
{
    /// <summary>While sales have the lead, only sales pass it on; otherwise marketing distribute.</summary>
    public static Actor Allowed(Stage stage) => Actor.System | Actor.Rep | Actor.Manager
        | (Stages.IsWithSales(stage) ? Actor.Nobody : Actor.Marketing | Actor.MarketingLead);

    public static string? Refusal(Stage stage, Actor who, LifecyclePolicy policy)
    {
        var allowed = Allowed(stage) | (policy.AdministratorsActForAll ? Actor.Administrator : Actor.Nobody);
        return (who & allowed) != 0
            ? null
            : $"{StageMove.Code} A lead that is {Stages.Name(stage)} can be given to another owner by {Actors.InWords(allowed & ~Actor.System)} only. Ask one of them.";
    }
}
