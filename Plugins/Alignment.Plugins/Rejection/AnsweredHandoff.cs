using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>One rejection that is answered.</summary>
internal sealed class AnsweredHandoff(Entity row, string? requestKey)
{
    public const string Lead = "l";
    public const string Earlier = "e";

    public static readonly string[] Columns = [T.Handoff.Name, T.Handoff.RejectionStatus, T.Handoff.Lead, T.Handoff.RejectedOn, T.Handoff.RecycleNumber];

    public Guid Id => row.Id;

    /// <summary>This request was carried out before.</summary>
    public bool IsDone => row.Contains($"{Earlier}.{T.StageEvent.RequestKey}");

    /// <summary>The lead is still in this pass, so its form shows this rejection.</summary>
    public bool IsCurrent => Aliased<EntityReference>(T.Lead.CurrentHandoff)?.Id == row.Id;

    private Guid LeadId => row.GetAttributeValue<EntityReference>(T.Handoff.Lead).Id;

    private Stage Stage => StageChoice.Of(Aliased<OptionSetValue>(T.Lead.Stage));

    public string? Refusal(Occasion on, Answer answer, string? comment)
    {
        var who = LeadActor.Of(on, on.Context.InitiatingUserId, Aliased<EntityReference>(T.Lead.OwnerId));
        var status = row.GetAttributeValue<OptionSetValue>(T.Handoff.RejectionStatus) is { } given ? Offset.Of<RejectionStatus>(given) : (RejectionStatus?)null;
        var refusal = Answering.Refusal(answer, status, who, comment, Settings.Of(on));
        if (refusal is null && answer == Answer.Fix && (!IsCurrent || Stage != Stage.Returned))
            refusal = $"{Answering.Code} Only a lead that was returned to be mended is fixed; this one is {Stages.Name(Stage)}. Acknowledge or contest the rejection.";
        return refusal is null ? null : $"{refusal} (Hand-off: {row.GetAttributeValue<string>(T.Handoff.Name)})";
    }

    public void Write(Occasion on, Answer answer, string? comment)
    {
        var status = Offset.From(Answering.StatusAfter(answer));
        var isDecision = answer is Answer.Uphold or Answer.Overturn;
        var patch = new Entity(T.Handoff.Table, row.Id)
        {
            [T.Handoff.RejectionStatus] = status,
            [isDecision ? T.Handoff.DecidedOn : T.Handoff.AnsweredOn] = on.Now,
            [isDecision ? T.Handoff.DecidedBy : T.Handoff.AnsweredBy] = new EntityReference(T.SystemUser.Table, on.Context.InitiatingUserId),
            [isDecision ? T.Handoff.Decision : T.Handoff.Answer] = comment,
        };
        var change = new Entity(T.Lead.Table, LeadId) { [T.Lead.EventCount] = 0 };
        if (IsCurrent) change[T.Lead.RejectionStatus] = status;
        if (answer == Answer.Overturn && row.GetAttributeValue<int?>(T.Handoff.RecycleNumber) is { } recycle)
            change[T.Lead.RecycleCount] = Recycles.TakeBack(on, patch, LeadId, recycle, IsCurrent);
        var errand = new Errand(T.Channel.Command)
        {
            Event = T.EventKind.Answered,
            Handoff = patch,
            RequestKey = requestKey,
            Comment = string.IsNullOrWhiteSpace(comment) ? Answering.StatusAfter(answer).ToString() : $"{Answering.StatusAfter(answer)}: {comment}",
        };
        Send(on, errand, change);
        if (answer == Answer.Fix) Send(on, new Errand(T.Channel.Command) { RequestKey = requestKey }, new Entity(T.Lead.Table, LeadId) { [T.Lead.Stage] = StageChoice.From(Stage.Mql) });
    }

    private void Send(Occasion on, Errand errand, Entity change)
    {
        errand.For(on, LeadId);
        on.AsSystem.Update(change);
        Errand.Done(on, LeadId);
    }

    private TValue? Aliased<TValue>(string column) where TValue : class => row.GetAttributeValue<AliasedValue>($"{Lead}.{column}")?.Value as TValue;
}
