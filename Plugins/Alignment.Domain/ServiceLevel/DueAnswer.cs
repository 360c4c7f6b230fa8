using System.Globalization;
using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.ServiceLevel;

/// <summary>Why a deadline lies where it lies, in words somebody can check with a calendar in hand.</summary>
public sealed class DueAnswer
{
    /// <summary>More days than this are not told one by one.</summary>
    private const int MostDays = 62;

    private readonly DueQuestion asked;

    public DueAnswer(DueQuestion asked)
    {
        this.asked = asked;
        Due = asked.Calendar.Due(asked.Start, TimeSpan.FromMinutes(asked.TargetMinutes), asked.Pauses);
        Outcome = BusinessTime.Outcome.Of(asked.Start, Due, asked.Touch, asked.Now);
        Elapsed = asked.Calendar.Elapsed(asked.Start, asked.Touch ?? asked.Now, asked.Pauses);
    }

    /// <summary>UTC; null when it is never due.</summary>
    public DateTime? Due { get; }

    public ClockOutcome Outcome { get; }

    /// <summary>Time that counted until the touch, or until now.</summary>
    public TimeSpan Elapsed { get; }

    public string Explanation
    {
        get
        {
            var sentences = new List<string>();
            if (Due is not { } due)
            {
                sentences.Add($"The end of {Amount} from {Moment(asked.Start)} never comes: a pause has no end, or the hours do not suffice within the years of the calendar.");
                return string.Join(" ", sentences);
            }

            sentences.Add($"{Amount} from {Moment(asked.Start)} {(Amount.StartsWith("1 ", StringComparison.Ordinal) ? "is" : "are")} over {Moment(due)}.");
            sentences.Add(asked.IsWallClock ? $"Every minute counts; times are those of {Place}." : $"Counted on the schedule \"{asked.Schedule}\", {Place} time.");
            if (!asked.IsWallClock) Days(sentences, due);
            Pauses(sentences, due);
            if (asked.Zone.OffsetAt(asked.Start) != asked.Zone.OffsetAt(due)) sentences.Add("The clocks change in between.");
            sentences.Add(Outcome switch
            {
                ClockOutcome.Met => $"The touch {Moment(asked.Touch!.Value)} came after {Span(Elapsed)} and is in time.",
                ClockOutcome.Breached when asked.Touch is { } touch && touch >= asked.Start => $"The touch {Moment(touch)} came after {Span(Elapsed)} and is too late.",
                ClockOutcome.Breached => $"{Span(Elapsed)} have passed by {Moment(asked.Now)}: it is overdue.",
                _ => $"{Span(Elapsed)} have passed by {Moment(asked.Now)}: it runs.",
            });
            return string.Join(" ", sentences);
        }
    }

    private string Place
    {
        get
        {
            var id = asked.Zone.Id;
            return id.Substring(id.LastIndexOf('/') + 1).Replace('_', ' ');
        }
    }

    private string Amount
    {
        get
        {
            var minutes = asked.TargetMinutes;
            var kind = asked.IsWallClock ? "" : "business ";
            if (asked.IsWallClock && minutes > 0 && minutes % TimeWindow.Day == 0) return Count(minutes / TimeWindow.Day, "day");
            return minutes > 0 && minutes % 60 == 0 ? Count(minutes / 60, kind + "hour") : Count(minutes, kind + "minute");
        }
    }

    private void Days(List<string> sentences, DateTime due)
    {
        var open = asked.Calendar.Stretches(asked.Start, due, MostDays * 4);
        var begins = asked.Calendar.NextOpen(asked.Start) ?? asked.Start;
        if (begins > asked.Start) sentences.Add($"{Weekday(Local(asked.Start))} {Clock(asked.Start)} is outside the hours: it begins to count {Moment(begins)}.");
        else if (open.Count > 0 && open[0].To < due) sentences.Add($"{Weekday(Local(asked.Start))} closes at {Clock(open[0].To)}.");
        var first = Local(asked.Start).Date;
        var last = Local(due).Date;
        if ((last - first).Days > MostDays)
        {
            sentences.Add($"{Count((last - first).Days, "day")} lie in between, closed ones and holidays included.");
            return;
        }

        var dates = new HashSet<DateTime>();
        foreach (var stretch in open)
        {
            for (var date = Local(stretch.From).Date; date <= Local(stretch.To.AddTicks(-1)).Date; date = date.AddDays(1)) dates.Add(date);
        }

        var closed = new List<string>();
        for (var date = first; date <= last; date = date.AddDays(1))
        {
            if (asked.ExceptionOn(date) is { } exception)
                sentences.Add(exception.HasSpecialHours ? $"{Date(date)} has special hours ({exception.Name}: {exception.Hours})." : $"{Date(date)} is a holiday ({exception.Name}).");
            else if (date > first && date < last && !dates.Contains(date)) closed.Add(Date(date));
        }

        if (closed.Count > 0) sentences.Add($"Closed on {string.Join(", ", closed)}.");
    }

    private void Pauses(List<string> sentences, DateTime due)
    {
        if (asked.Pauses.Count == 0) return;
        var taken = asked.Calendar.Elapsed(asked.Start, due) - asked.Calendar.Elapsed(asked.Start, due, asked.Pauses);
        sentences.Add(taken > TimeSpan.Zero ? $"Pauses take {Span(taken)} out." : "The pauses lie outside the hours and change nothing.");
    }

    private DateTime Local(DateTime utc) => asked.Zone.ToLocal(utc);

    private string Clock(DateTime utc) => Local(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    private string Moment(DateTime utc) => Local(utc).ToString("ddd d MMM yyyy HH:mm", CultureInfo.InvariantCulture);

    private static string Date(DateTime date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    private static string Weekday(DateTime date) => date.DayOfWeek.ToString();

    private static string Count(int number, string what) => $"{number.ToString(CultureInfo.InvariantCulture)} {what}{(number == 1 ? "" : "s")}";

    private static string Span(TimeSpan time)
    {
        var minutes = (int)Math.Floor(time.TotalMinutes);
        return minutes < 60 ? Count(minutes, "minute") : $"{(minutes / 60).ToString(CultureInfo.InvariantCulture)} h {(minutes % 60).ToString("00", CultureInfo.InvariantCulture)} min";
    }
}
