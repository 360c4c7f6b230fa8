using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>A phone call, e-mail or appointment as it stands after the save that tells of it.</summary>
internal sealed class ActivityRow(Occasion on)
{
    private const int Completed = 1;

    public string Table => on.Context.PrimaryEntityName;

    public string Channel => Table switch
    {
        T.PhoneCall.Table => "Phone",
        T.Email.Table => "E-mail",
        _ => "Meeting",
    };

    /// <summary>Done in this very save: what was done before was counted then.</summary>
    public bool IsJustCompleted => State(Value<OptionSetValue>(T.PhoneCall.StateCode)) && (on.Before is null || !State(on.Before.GetAttributeValue<OptionSetValue>(T.PhoneCall.StateCode)));

    /// <summary>A meeting goes both ways; calls and mails are outgoing unless they say otherwise.</summary>
    public bool IsOutgoing => Table == T.Appointment.Table || Value<bool?>(T.PhoneCall.DirectionCode) != false;

    /// <summary>The buyer gets in touch: an incoming mail, or a call that asks for a rep.</summary>
    public bool IsInterest => Table switch
    {
        T.Email.Table => !IsOutgoing && IsJustCompleted,
        T.PhoneCall.Table => !IsOutgoing && Value<bool?>(T.PhoneCall.WantsRep) == true && (on.Before is null || IsJustCompleted || on.Target.Contains(T.PhoneCall.WantsRep)),
        _ => false,
    };

    /// <summary>When it ended, UTC; when it was recorded if it does not say.</summary>
    public DateTime At => Value<DateTime?>(T.PhoneCall.ActualEnd) ?? Value<DateTime?>(T.PhoneCall.CreatedOn) ?? on.Now;

    public Guid User => Value<EntityReference>(T.PhoneCall.OwnerId) is { LogicalName: T.SystemUser.Table } owner ? owner.Id : on.Context.InitiatingUserId;

    public Touch For(EntityReference? leadOwner)
    {
        var person = Person.Of(on, User);
        return new Touch
        {
            Channel = Channel,
            At = At,
            IsCompleted = IsJustCompleted,
            IsOutgoing = IsOutgoing,
            ByPerson = !person.IsApplication,
            ByOwnerSide = LeadActor.Owns(person, User, leadOwner),
        };
    }

    private static bool State(OptionSetValue? state) => state?.Value == Completed;

    private TValue? Value<TValue>(string column) =>
        on.Target.Contains(column) ? on.Target.GetAttributeValue<TValue>(column) : on.Before is null ? default : on.Before.GetAttributeValue<TValue>(column);
}
