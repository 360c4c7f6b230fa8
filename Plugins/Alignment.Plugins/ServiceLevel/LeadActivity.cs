using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>An activity as it travels to the save of the lead it is about.</summary>
internal sealed class LeadActivity(Entity row)
{
    public LeadActivity() : this(new Entity("did"))
    {
    }

    public Entity Row => row;

    /// <summary>Phone, e-mail, meeting, message.</summary>
    public string Channel
    {
        get => row.GetAttributeValue<string>("channel") ?? "";
        set => row["channel"] = value;
    }

    /// <summary>When it happened, UTC.</summary>
    public DateTime At
    {
        get => row.GetAttributeValue<DateTime>("at");
        set => row["at"] = value;
    }

    /// <summary>When it was entered, UTC.</summary>
    public DateTime RecordedOn
    {
        get => row.GetAttributeValue<DateTime>("recorded");
        set => row["recorded"] = value;
    }

    public Guid User
    {
        get => row.GetAttributeValue<Guid>("user");
        set => row["user"] = value;
    }

    public string Id
    {
        get => row.GetAttributeValue<string>("id") ?? "";
        set => row["id"] = value;
    }

    /// <summary>Done, and towards the buyer.</summary>
    public bool IsOutgoing
    {
        get => row.GetAttributeValue<bool>("outgoing");
        set => row["outgoing"] = value;
    }

    /// <summary>Done, and the buyer took part.</summary>
    public bool IsContact
    {
        get => row.GetAttributeValue<bool>("contact");
        set => row["contact"] = value;
    }

    /// <summary>The buyer got in touch on their own.</summary>
    public bool IsInterest
    {
        get => row.GetAttributeValue<bool>("interest");
        set => row["interest"] = value;
    }

    /// <summary>A sequence or service did it for the person.</summary>
    public bool IsAutomated
    {
        get => row.GetAttributeValue<bool>("automated");
        set => row["automated"] = value;
    }

    /// <summary>It was sent from a queue: nobody in particular did it.</summary>
    public bool IsFromQueue
    {
        get => row.GetAttributeValue<bool>("queue");
        set => row["queue"] = value;
    }

    /// <param name="anyone">The policy counts people outside the owner's side.</param>
    /// <param name="answered">The buyer has answered before: only then an automated step counts.</param>
    public Touch For(Occasion on, EntityReference? leadOwner, bool anyone, bool answered)
    {
        var person = Person.Of(on, User);
        return new Touch
        {
            Channel = Channel,
            At = At,
            IsCompleted = true,
            IsOutgoing = IsOutgoing,
            ByPerson = !person.IsApplication && !IsFromQueue && (answered || !IsAutomated),
            ByOwnerSide = anyone || LeadActor.Owns(person, User, leadOwner),
        };
    }
}
