namespace Alignment.Domain.Qualification;

/// <summary>Where a fact comes from.</summary>
public enum FactSource
{
    LeadColumn,

    /// <summary>So many calls, activities or content touches in so many days: a path such as phonecall.inbound.</summary>
    Count,
}
