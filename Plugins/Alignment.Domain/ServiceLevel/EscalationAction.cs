namespace Alignment.Domain.ServiceLevel;

/// <summary>What a step of the ladder does. The order is that of the stored choice.</summary>
public enum EscalationAction
{
    Notify,
    CreateTask,
    Reassign,
    ReturnToMarketing,
    AcceptForSales,
}
