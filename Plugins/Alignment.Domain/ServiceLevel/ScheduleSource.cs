namespace Alignment.Domain.ServiceLevel;

/// <summary>Whose office hours a policy counts in. The order is that of the stored choice.</summary>
public enum ScheduleSource
{
    Policy,
    Owner,
    OwnersTeam,
    LeadsCountry,
    Organisation,
}
