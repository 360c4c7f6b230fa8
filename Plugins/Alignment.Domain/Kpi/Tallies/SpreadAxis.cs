namespace Alignment.Domain.Kpi;

/// <summary>Which durations or amounts a formula asks for: a value and how often it occurs. History and leads that sales found themselves are left out of those of hand-offs, except for the days to a win.</summary>
public enum SpreadAxis
{
    /// <summary>Business minutes from the hand-off to the first follow-up, of those handed off in the period. A touch before the hand-off is 0.</summary>
    FollowUp,

    /// <summary>The same in minutes on the wall.</summary>
    FollowUpWall,

    /// <summary>Wall minutes for which those handed off in the period have waited without a follow-up: until they were closed, else until now.</summary>
    UntouchedAge,

    /// <summary>Business minutes from the hand-off to the return, of those that sales gave back in the period without having accepted them.</summary>
    Decision,

    /// <summary>Business minutes from the rejection to marketing's answer, of those answered in the period.</summary>
    Answer,

    /// <summary>Wall minutes from the hand-off until somebody in sales had it, of those assigned in the period.</summary>
    Assignment,

    /// <summary>Wall minutes from the hand-off to the won deal, of those handed off in the period that were won; negative when the deal is older. History of which the outcome is known counts.</summary>
    DaysToWin,

    /// <summary>Attempts, of those handed off in the period that have ended.</summary>
    Attempts,

    /// <summary>Wall minutes in a stage, of the spells that ended in the period.</summary>
    StageSpell,

    /// <summary>Wall minutes for which leads have been in their stage now.</summary>
    StageAge,

    /// <summary>Wall minutes from the beginning of an opportunity until it was won in the period.</summary>
    Cycle,
}
