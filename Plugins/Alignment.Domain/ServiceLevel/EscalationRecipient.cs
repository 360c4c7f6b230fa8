namespace Alignment.Domain.ServiceLevel;

/// <summary>Whom a step of the ladder turns to. The order is that of the stored choice.</summary>
public enum EscalationRecipient
{
    Owner,
    OwnersManager,
    Backup,
    Marketing,
    NamedUser,
    NamedTeam,
}
