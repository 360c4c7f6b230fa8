using Alignment.Domain.ServiceLevel.BusinessTime;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks.ServiceLevel;

/// <summary>What one question to a calendar costs: for four hours, and for ten years with a hundred holidays.</summary>
[MemoryDiagnoser]
public class BusinessTimeBenchmark
{
    private static readonly DateTime start = new(2025, 1, 3, 14, 30, 0, DateTimeKind.Utc);
    private static readonly DateTime soon = start.AddDays(3).AddHours(-4);
    private static readonly DateTime late = start.AddYears(10);
    private static readonly TimeSpan fourHours = TimeSpan.FromHours(4);
    private readonly BusinessCalendar calendar = BerlinOffice.Build();
    private readonly Pause[] pauses = [new(start.AddMinutes(30), start.AddHours(1)), new(start.AddDays(4), start.AddDays(5))];
    private TimeSpan tenYears;

    [GlobalSetup]
    public void Setup()
    {
        tenYears = calendar.Elapsed(start, late);
        if (BerlinOffice.Holidays.Count != 100 || tenYears.TotalHours < 17_000 || calendar.Elapsed(start, calendar.Due(start, tenYears)!.Value) != tenYears)
            throw new InvalidOperationException("The calendar must be right before its speed is measured.");
    }

    [Benchmark]
    public DateTime? DueInFourHours() => calendar.Due(start, fourHours);

    [Benchmark]
    public DateTime? DueInTenYears() => calendar.Due(start, tenYears);

    [Benchmark]
    public DateTime? DueInFourHoursWithTwoPauses() => calendar.Due(start, fourHours, pauses);

    [Benchmark]
    public TimeSpan ElapsedOverAWeekend() => calendar.Elapsed(start, soon);

    [Benchmark]
    public TimeSpan ElapsedInTenYears() => calendar.Elapsed(start, late);

    [Benchmark]
    public BusinessCalendar BuildTheTableOfTwelveYears() => BerlinOffice.Build();
}
