using Alignment.Plugins.Hosting;
using Alignment.Plugins.ServiceLevel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>A call, mail, meeting or task as it stands after the save that tells of it.</summary>
internal sealed class ActivityRow(Occasion on)
{
    private const int Completed = 1;

    private string Table => on.Context.PrimaryEntityName;

    private string Channel => Table switch
    {
        T.PhoneCall.Table => "Phone",
        T.Email.Table => "E-mail",
        T.Appointment.Table => "Meeting",
        _ => Value<OptionSetValue>(T.Task.TouchChannel)?.Value switch
        {
            T.TouchChannel.SMS => "SMS",
            T.TouchChannel.Chat => "Chat",
            T.TouchChannel.Social => "Social",
            _ => "Task",
        },
    };

    /// <summary>Done in this very save: what was done before was counted then.</summary>
    private bool IsJustCompleted => State(Value<OptionSetValue>(T.PhoneCall.StateCode)) && (on.Before is null || !State(on.Before.GetAttributeValue<OptionSetValue>(T.PhoneCall.StateCode)));

    /// <summary>A meeting goes both ways; calls and mails are outgoing unless they say otherwise; a task only if it is said to be follow-up.</summary>
    private bool IsOutgoing => Table switch
    {
        T.Task.Table => Value<bool?>(T.Task.CountsAsFollowUp) == true,
        T.Appointment.Table => true,
        _ => Value<bool?>(T.PhoneCall.DirectionCode) != false,
    };

    /// <summary>The buyer gets in touch: an incoming mail, or a call that asks for a rep.</summary>
    private bool IsInterest => Table switch
    {
        T.Email.Table => !IsOutgoing && IsJustCompleted,
        T.PhoneCall.Table => !IsOutgoing && Value<bool?>(T.PhoneCall.WantsRep) == true && (on.Before is null || IsJustCompleted || on.Target.Contains(T.PhoneCall.WantsRep)),
        _ => false,
    };

    /// <summary>The buyer was there: a meeting, or something that came in.</summary>
    private bool IsContact => IsJustCompleted && (Table == T.Appointment.Table || (Table != T.Task.Table && !IsOutgoing));

    private EntityReference? Sender => Value<EntityCollection>(T.Email.From)?.Entities.FirstOrDefault()?.GetAttributeValue<EntityReference>(T.ActivityParty.PartyId);

    /// <summary>What a lead has to know of it; null when it is of no concern to the lead's life.</summary>
    public LeadActivity? Told()
    {
        var isTouch = IsJustCompleted && IsOutgoing;
        if (!isTouch && !IsContact && !IsInterest) return null;
        var recorded = Value<DateTime?>(T.PhoneCall.CreatedOn) ?? on.Now;
        return new LeadActivity
        {
            Channel = Channel,
            // What is completed now without saying when it ended, ended now.
            At = Value<DateTime?>(T.PhoneCall.ActualEnd) ?? (on.Before is null ? recorded : on.Now),
            RecordedOn = recorded,
            User = Value<EntityReference>(T.PhoneCall.OwnerId) is { LogicalName: T.SystemUser.Table } owner ? owner.Id : on.Context.InitiatingUserId,
            Id = on.RowId.ToString(),
            IsOutgoing = isTouch,
            IsContact = IsContact,
            IsInterest = IsInterest,
            IsFromQueue = Table == T.Email.Table && Sender?.LogicalName == T.Queue.Table,
            IsAutomated = Person.Of(on, on.Context.InitiatingUserId).IsApplication,
        };
    }

    private static bool State(OptionSetValue? state) => state?.Value == Completed;

    private TValue? Value<TValue>(string column) =>
        on.Target.Contains(column) ? on.Target.GetAttributeValue<TValue>(column) : on.Before is null ? default : on.Before.GetAttributeValue<TValue>(column);
}
