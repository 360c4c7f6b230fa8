using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel;

/// <summary>Opening hours that must be readable.</summary>
internal static class Hours
{
    internal static IReadOnlyList<TimeWindow> Of(string? text)
    {
        var windows = OfficeHours.Read(text, out var problem);
        return problem is null ? windows : throw new InvalidOperationException(problem);
    }
}
