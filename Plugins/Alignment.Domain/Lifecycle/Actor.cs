namespace Alignment.Domain.Lifecycle;

/// <summary>What somebody is to one lead. A person can be several of these at once.</summary>
[Flags]
public enum Actor
{
    Nobody = 0,

    /// <summary>The server itself: a rule, the sweep, an event on another row.</summary>
    System = 1,

    /// <summary>The owner, or a member of the team that owns the lead.</summary>
    Rep = 2,

    /// <summary>The sales manager of the owner.</summary>
    Manager = 4,

    Marketing = 8,

    /// <summary>May override the definition and bring disqualified leads back.</summary>
    MarketingLead = 16,

    /// <summary>Corrects history and repairs; does not work leads.</summary>
    Administrator = 32,
}
