using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Rejection;

/// <summary>The out-of-the-box Disqualify: what its status reasons mean, and what its state may go with.</summary>
public static class DisqualifyRule
{
    private const int CannotContact = 5;
    private const int NoLongerInterested = 6;

    /// <summary>The reason that a status reason of Microsoft's stands for; null where a reason must be given.</summary>
    public static string? DefaultReason(int? statusReason) => statusReason switch
    {
        CannotContact => "NO_RESPONSE",
        NoLongerInterested => "NO_NEED",
        _ => null,
    };

    /// <summary>The stage that Disqualify leads to with this reason.</summary>
    public static Stage StageFor(RejectionReason reason, LifecyclePolicy policy) =>
        policy.ConvertDisqualify || reason.Disposition == Disposition.Duplicate ? Dispositions.StageOf(reason.Disposition) : Stage.Disqualified;

    /// <summary>A reason that leads elsewhere is refused, except for a manager, who may change what becomes of the lead.</summary>
    /// <returns>Null when the reason and the stage go together.</returns>
    public static string? Mismatch(RejectionReason reason, Stage to, Actor who, LifecyclePolicy policy)
    {
        var usual = Dispositions.StageOf(reason.Disposition);
        if (usual == to || (who & Actor.Manager) != 0 || policy.IsReplay) return null;
        return Dispositions.StageOf(reason.Disposition) is Stage.Recycled or Stage.Returned && to == Stage.Disqualified
            ? $"{RejectionCheck.Code} {reason.Code} does not disqualify a lead: it {Dispositions.Consequence(reason.Disposition, null)}. Use Return to Marketing, or ask a sales manager to disqualify it."
            : $"{RejectionCheck.Code} {reason.Code} leads to {Stages.Name(usual)}, not to {Stages.Name(to)}. Leave the stage out, choose another reason, or ask a sales manager.";
    }
}
