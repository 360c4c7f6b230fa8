namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>
/// Every clock of a lead that still matters, and the tally of what sales did in this pass. It is kept on the lead as text,
/// one line each, so that a save knows them without asking; the timer rows beside it are for people and figures.
/// </summary>
public sealed class ClockBook
{
    public int Attempts { get; set; }

    /// <summary>"Phone, E-mail": each channel once.</summary>
    public string Channels { get; set; } = string.Empty;

    /// <summary>UTC.</summary>
    public DateTime? FirstAttemptOn { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? LastAttemptOn { get; set; }

    /// <summary>Who handed the lead off for marketing; null when nobody is known to have.</summary>
    public Guid? Marketer { get; set; }

    /// <summary>When the hand-off itself began, UTC, if it was sent elsewhere since; null when it began with the lead's own instant.</summary>
    public DateTime? HandedOffOn { get; set; }

    /// <summary>The columns whose criteria the lead met when it was handed off, as <see cref="Lifecycle.MetCriteria"/> writes them.</summary>
    public string Met { get; set; } = string.Empty;

    public List<Clock> Clocks { get; } = [];

    /// <summary>The clock of this kind of the hand-off the lead is in, the latest one; null for none.</summary>
    public Clock? Current(TimerKind kind) => Clocks.FindLast(clock => clock.Kind == kind && clock.Handoff is null);

    /// <summary>The same while it runs or stands still.</summary>
    public Clock? Open(TimerKind kind) => Current(kind) is { IsOpen: true } clock ? clock : null;

    /// <summary>A new pass begins: what is closed is history, what still runs belongs to the pass before.</summary>
    public void NewPass(Guid? before)
    {
        Attempts = 0;
        Channels = string.Empty;
        FirstAttemptOn = null;
        LastAttemptOn = null;
        HandedOffOn = null;
        Met = string.Empty;
        Clocks.RemoveAll(clock => !clock.IsOpen);
        foreach (var clock in Clocks) clock.Handoff ??= before;
    }

    public void Tally(string channels, DateTime at)
    {
        Attempts++;
        Channels = channels;
        FirstAttemptOn = FirstAttemptOn < at ? FirstAttemptOn : at;
        LastAttemptOn = LastAttemptOn > at ? LastAttemptOn : at;
    }

    public static ClockBook Read(string? text)
    {
        var book = new ClockBook();
        foreach (var line in (text ?? string.Empty).Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var read = new ClockLine(line);
            if (read.Has(ClockLine.Id)) book.Clocks.Add(ClockReader.Read(read));
            else
            {
                book.Attempts = read.Number(ClockLine.Attempts) ?? 0;
                book.Channels = read.Text(ClockLine.Channels) ?? string.Empty;
                book.FirstAttemptOn = read.Instant(ClockLine.First);
                book.LastAttemptOn = read.Instant(ClockLine.Last);
                book.Marketer = read.Row(ClockLine.By);
                book.HandedOffOn = read.Instant(ClockLine.HandedOff);
                book.Met = read.Text(ClockLine.Met) ?? string.Empty;
            }
        }

        return book;
    }

    /// <summary>Null when there is nothing to keep.</summary>
    public string? Write()
    {
        if (Clocks.Count == 0 && Attempts == 0 && Marketer is null && HandedOffOn is null && Met.Length == 0) return null;
        var tally = new ClockLine()
            .Put(ClockLine.Attempts, Attempts)
            .Put(ClockLine.Channels, Channels)
            .Put(ClockLine.First, FirstAttemptOn)
            .Put(ClockLine.Last, LastAttemptOn)
            .Put(ClockLine.By, Marketer)
            .Put(ClockLine.HandedOff, HandedOffOn)
            .Put(ClockLine.Met, Met);
        var lines = new List<string> { tally.ToString() };
        // Of what is closed the last of its kind may still be reopened or corrected; the rows keep the others.
        foreach (var clock in Clocks)
            if (clock.IsOpen || clock == Current(clock.Kind)) lines.Add(ClockWriter.Line(clock).ToString());
        return string.Join("\n", lines);
    }
}
