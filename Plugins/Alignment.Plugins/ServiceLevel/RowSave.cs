using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>One save of a row that administrators keep, before it is written: what stood and what will stand.</summary>
internal sealed class RowSave
{
    /// <summary>Every refusal of such a row begins with this code.</summary>
    public const string Code = "ALN-S01";

    private readonly Occasion on;

    public RowSave(Occasion on)
    {
        this.on = on;
        Row = new Entity(on.Target.LogicalName, on.RowId);
        if (on.Before is { } before)
        {
            foreach (var column in before.Attributes) Row[column.Key] = column.Value;
        }

        foreach (var column in on.Target.Attributes) Row[column.Key] = column.Value;
    }

    /// <summary>The row as it will stand.</summary>
    public Entity Row { get; }

    public bool IsInactive => Row.GetAttributeValue<OptionSetValue>(T.Schedule.StateCode)?.Value is > 0;

    public bool Changes(string column)
    {
        if (!on.Target.Attributes.TryGetValue(column, out var written)) return false;
        object? stood = null;
        on.Before?.Attributes.TryGetValue(column, out stood);
        return !SameValue.As(written, stood);
    }

    public bool ChangesAny(IEnumerable<string> columns) => columns.Any(Changes);

    /// <summary>Sending back the value that was read is no change and is dropped; anything else is refused.</summary>
    public void RefuseServerColumns(string what, params string[] columns)
    {
        foreach (var column in columns)
        {
            if (Changes(column) && !(on.Before is null && on.Target[column] is 0))
                throw new Refusal($"{Code} The column {column} of {what} is written by the server when something changes. Leave it out of your form, import or request.");
            on.Target.Attributes.Remove(column);
            Row[column] = on.Before?.Contains(column) == true ? on.Before[column] : null;
        }
    }

    /// <summary>Counts a change that matters, and notes the number as applied when the person ticks it for running clocks.</summary>
    /// <returns>Whether it was ticked.</returns>
    public bool Number(string version, string applied, string tick, bool matters)
    {
        var number = Row.GetAttributeValue<int>(version);
        if (matters || number == 0) on.Target[version] = ++number;
        if (!on.Target.GetAttributeValue<bool>(tick)) return false;
        on.Target[applied] = number;
        on.Target[tick] = false;
        return true;
    }

    /// <param name="title">The row as a sentence begins with it.</param>
    /// <param name="problems">Ends of sentences.</param>
    public static void RefuseIfAny(string title, IReadOnlyList<string> problems)
    {
        if (problems.Count == 0) return;
        throw new Refusal($"{Code} {string.Join("\n", problems.Select(problem => $"{title} {problem}"))}");
    }
}
