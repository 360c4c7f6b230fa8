using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>One move of a lead, as it was told and last corrected.</summary>
internal sealed class ToldMove(Entity told)
{
    private Entity last = told;

    public Guid Id { get; } = told.Id;

    /// <summary>When it happened, UTC.</summary>
    public DateTime At => last.GetAttributeValue<DateTime>(T.StageEvent.EffectiveOn);

    /// <summary>The event on which the time in the stage before stands.</summary>
    public Guid Carrier => last.Id;

    public bool HasSpell => last.Contains(T.StageEvent.MinutesInStage);

    public void CorrectedBy(Entity correction) => last = correction;
}
