using System.Diagnostics;

namespace Alignment.Benchmarks.Queries;

/// <summary>How long one question took, in many runs.</summary>
internal sealed class Timings
{
    private const int Runs = 5;
    private const int WarmUp = 2;

    private readonly List<double> microseconds = [];

    public int Count => microseconds.Count;

    public double Median => microseconds.Order().ElementAt(microseconds.Count / 2);

    /// <param name="expected">Rows each question must find; a figure of a wrong answer is worth nothing.</param>
    /// <param name="repeat">Questions in one run.</param>
    /// <param name="ask">Asks the question of this number and gives the number of rows found.</param>
    public void Take(int expected, int repeat, Func<int, int> ask)
    {
        for (var run = -WarmUp; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            for (var number = 0; number < repeat; number++)
            {
                var found = ask(number);
                if (found != expected) throw new InvalidOperationException($"{found} instead of {expected}.");
            }
            if (run >= 0) microseconds.Add(clock.Elapsed.TotalMicroseconds / repeat);
        }
    }
}
