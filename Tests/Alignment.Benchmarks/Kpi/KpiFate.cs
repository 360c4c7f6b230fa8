using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Kpi;

/// <summary>What becomes of one generated hand-off; what would lie in the future has not happened.</summary>
internal sealed class KpiFate
{
    private readonly DateTime now;

    public KpiFate(Random random, DateTime handedOff, DateTime now, int reasons)
    {
        (this.now, HandedOff) = (now, handedOff);
        if (random.NextDouble() < 0.75) Touched = Past(HandedOff.AddMinutes(1 + (random.Next(40) * random.Next(40))));
        if (Touched is { } touched && random.NextDouble() < 0.85)
        {
            var decided = Past(touched.AddMinutes(random.Next(5, 3000)));
            if (random.NextDouble() < 0.55) Accepted = decided;
            else (Rejected, Reason) = (decided, random.Next(reasons));
        }

        // What nobody decides, the ladder takes back in the end.
        if (Accepted is null && Rejected is null && random.NextDouble() < 0.95) (Rejected, Reason) = (Past(HandedOff.AddDays(random.Next(5, 25))), random.Next(reasons));
        if (Accepted is { } accepted && random.NextDouble() < 0.4) Qualified = Past(accepted.AddDays(random.Next(1, 20)));
        if (Qualified is { } qualified && random.NextDouble() < 0.7) Closed = Past(qualified.AddDays(random.Next(2, 60)));
        IsWon = Closed is not null && random.NextDouble() < 0.5;
        Amount = random.Next(1, 200) * 250m;
    }

    public DateTime HandedOff { get; }

    public DateTime? Touched { get; }

    public DateTime? Accepted { get; }

    public DateTime? Rejected { get; }

    public DateTime? Qualified { get; }

    public DateTime? Closed { get; }

    public bool IsWon { get; }

    /// <summary>The place of the reason, when it was rejected.</summary>
    public int Reason { get; }

    /// <summary>What the deal is worth, when it is won.</summary>
    public decimal Amount { get; }

    public DateTime Last => Closed ?? Qualified ?? Accepted ?? Rejected ?? Touched ?? HandedOff;

    public int Stage => Closed is not null ? IsWon ? T.Stage.Won : T.Stage.Lost
        : Qualified is not null ? T.Stage.SQL : Accepted is not null ? T.Stage.SAL : Rejected is not null ? T.Stage.Recycled : T.Stage.MQL;

    public int Outcome => Closed is not null ? IsWon ? T.Outcome.Won : T.Outcome.Lost
        : Qualified is not null ? T.Outcome.Qualified : Accepted is not null ? T.Outcome.Accepted : Rejected is not null ? T.Outcome.Rejected : T.Outcome.Pending;

    /// <summary>The story of the lead: what happened, from where to where, when, and how long the lead had been there.</summary>
    public IEnumerable<(int Kind, int? From, int To, DateTime At, int Minutes)> Events()
    {
        yield return (T.EventKind.Created, null, T.Stage.Inquiry, HandedOff, 0);
        yield return (T.EventKind.Moved, T.Stage.Inquiry, T.Stage.MQL, HandedOff, 0);
        if (Touched is { } touched) yield return (T.EventKind.FirstTouch, null, T.Stage.MQL, touched, 0);
        if (Accepted is { } accepted) yield return (T.EventKind.Moved, T.Stage.MQL, T.Stage.SAL, accepted, Minutes(HandedOff, accepted));
        if (Rejected is { } rejected) yield return (T.EventKind.Moved, T.Stage.MQL, T.Stage.Recycled, rejected, Minutes(HandedOff, rejected));
        if (Qualified is { } qualified) yield return (T.EventKind.Moved, T.Stage.SAL, T.Stage.SQL, qualified, Minutes(Accepted!.Value, qualified));
        if (Closed is { } closed) yield return (T.EventKind.Moved, T.Stage.SQL, IsWon ? T.Stage.Won : T.Stage.Lost, closed, Minutes(Qualified!.Value, closed));
    }

    public static int Minutes(DateTime from, DateTime to) => (int)(to - from).TotalMinutes;

    private DateTime? Past(DateTime at) => at < now ? at : null;
}
