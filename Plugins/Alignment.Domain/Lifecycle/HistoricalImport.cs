namespace Alignment.Domain.Lifecycle;

/// <summary>Leads that bring a past with them.</summary>
public static class HistoricalImport
{
    /// <param name="createdElsewhere">When the lead was created in the system it comes from; null for a new one.</param>
    public static bool IsHistory(DateTime? createdElsewhere, DateTime now, LifecyclePolicy policy) =>
        createdElsewhere is { } at && now - at > TimeSpan.FromDays(policy.HistoricalAfterDays);

    /// <summary>A new lead starts as an Inquiry. Only an administrator brings in later stages, and only for history.</summary>
    /// <returns>Null when the lead may start in that stage.</returns>
    public static string? Refusal(Stage to, bool isHistory, Actor who)
    {
        if (to == Stage.Inquiry) return null;
        var beginning = $"{StageMove.Code} –→{Stages.Name(to)} not allowed: ";
        if (!isHistory) return beginning + "a new lead starts as Inquiry. Leave out its stage and state, and let the definition, sales and the opportunity move it; or, for old leads, give Record Created On.";
        return (who & Actor.Administrator) != 0
            ? null
            : beginning + "only an administrator imports leads that are further already. Ask one to run the import.";
    }
}
