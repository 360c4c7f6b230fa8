using Alignment.Domain.ServiceLevel.Clocks;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

/// <summary>A clock as it is kept on the lead.</summary>
internal static class Writing
{
    public static string? Of(Clock clock)
    {
        var book = new ClockBook();
        book.Clocks.Add(clock);
        return book.Write();
    }
}
