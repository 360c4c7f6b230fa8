using System.Globalization;

namespace Alignment.Domain.ServiceLevel;

/// <summary>At how many percent of the target people are warned: "50, 80".</summary>
public static class WarningList
{
    private static readonly char[] Separators = [',', ';', ' ', '%'];

    /// <param name="problem">What is wrong and what to type; null when the list is right.</param>
    /// <returns>The percentages that can be read, rising.</returns>
    public static IReadOnlyList<int> Read(string? text, out string? problem)
    {
        problem = null;
        var percents = new List<int>();
        foreach (var part in (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var percent))
                problem ??= $"has the warning \"{part}\", which is not a whole percentage. Type the warnings like 50, 80.";
            else if (percent is < 1 or > 99)
                problem ??= $"has a warning at {part} %; a warning comes before the deadline. Type percentages from 1 to 99, and add an escalation step for 100 and more.";
            else if (percents.Contains(percent))
                problem ??= $"has two warnings at {part} %. Type each percentage once.";
            else
                percents.Add(percent);
        }

        percents.Sort();
        return percents;
    }
}
