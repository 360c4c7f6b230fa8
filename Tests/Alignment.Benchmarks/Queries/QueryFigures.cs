using System.Globalization;
using Dataverse.Local;

namespace Alignment.Benchmarks.Queries;

/// <summary>Queries through the organisation service against the same SQL by hand on the same file, taken in turns.</summary>
internal static class QueryFigures
{
    private const int Rounds = 5;
    private const int Retrieves = 2000;

    /// <param name="leads">Leads in the file. The aggregate reads every second one, for at most 50,000 may be read.</param>
    public static int Run(int leads)
    {
        var file = Path.Combine(Path.GetTempPath(), $"alignment-queries-{Guid.NewGuid():N}.db");
        var (ours, hand) = (new QuestionTimings(), new QuestionTimings());
        try
        {
            Write(file, leads);
            for (var round = 0; round < Rounds; round++)
            {
                Ask(file, ours);
                AskByHand(file, hand);
            }
        }
        finally
        {
            foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
        }
        Console.WriteLine($"medians of {ours.Top.Count} runs");
        Print("count and sum by a choice", ours.Sums, hand.Sums);
        Print("top 50, joined, filtered, ordered", ours.Top, hand.Top);
        Print("one lead by its id", ours.One, hand.One);
        return 0;
    }

    private static void Write(string file, int leads)
    {
        using var dataverse = LocalDataverse.Open(new LocalOptions { File = file });
        var seconds = ManyLeads.Write(dataverse.Service(dataverse.AdminId), leads);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{leads:N0} leads written in {seconds:N1} s"));
    }

    private static void Ask(string file, QuestionTimings timings)
    {
        using var dataverse = LocalDataverse.Open(new LocalOptions { File = file });
        var service = dataverse.Service(dataverse.AdminId);
        timings.Sums.Take(5, 1, _ => Asked.CountAndSumBySource(service));
        timings.Top.Take(50, 1, _ => Asked.TopFifty(service));
        timings.One.Take(5, Retrieves, number => Asked.OneLead(service, number));
    }

    private static void AskByHand(string file, QuestionTimings timings)
    {
        using var hand = new ByHandSql(file);
        timings.Sums.Take(5, 1, _ => hand.CountAndSumBySource());
        timings.Top.Take(50, 1, _ => hand.TopFifty());
        timings.One.Take(1, Retrieves, hand.OneLead);
    }

    private static void Print(string what, Timings ours, Timings hand) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-34} {ours.Median,12:N1} us   by hand {hand.Median,12:N1} us   {ours.Median / hand.Median:N2} x"));
}
