using System.Globalization;

namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>The warnings and steps of one clock, frozen when it started, in the order in which they come.</summary>
public sealed class Ladder
{
    private Ladder(List<Rung> rungs) => Rungs = rungs;

    public IReadOnlyList<Rung> Rungs { get; }

    public static Ladder Of(IReadOnlyList<int> warnings, IReadOnlyList<EscalationStep> steps)
    {
        var rungs = new List<Rung>();
        foreach (var percent in warnings) rungs.Add(new Rung { Key = "w" + Number(percent), Percent = percent });
        // The owner hears of it before the manager does, whatever order the rows come in.
        foreach (var step in steps.OrderBy(step => step.Percent).ThenBy(step => step.Recipient).ThenBy(step => step.Action))
            rungs.Add(new Rung { Key = $"s{Number(step.Percent)}.{Number(rungs.Count)}", Percent = step.Percent, Step = step });
        return new Ladder([.. rungs.OrderBy(rung => rung.Percent)]);
    }

    public static Ladder Read(string? text)
    {
        var warnings = new List<int>();
        var steps = new List<EscalationStep>();
        foreach (var line in (text ?? string.Empty).Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var read = new ClockLine(line);
            if (!read.Has("action")) warnings.Add(read.Number("percent") ?? 0);
            else
            {
                steps.Add(new EscalationStep
                {
                    Percent = read.Number("percent") ?? 0,
                    Action = (EscalationAction)(read.Number("action") ?? 0),
                    Recipient = (EscalationRecipient)(read.Number("recipient") ?? 0),
                    Named = read.Row("named"),
                    Message = read.Text("message") ?? string.Empty,
                });
            }
        }

        return Of(warnings, steps);
    }

    public string Write() => string.Join("\n", Rungs.Select(Line));

    private static string Line(Rung rung)
    {
        var line = new ClockLine().Put("percent", Number(rung.Percent));
        if (rung.Step is { } step)
        {
            line.Put("action", Number((int)step.Action)).Put("recipient", (int)step.Recipient).Put("named", step.Named).Put("message", step.Message);
        }

        return line.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
