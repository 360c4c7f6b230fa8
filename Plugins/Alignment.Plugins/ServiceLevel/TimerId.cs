using System.Globalization;
using Alignment.Domain.ServiceLevel;
using Alignment.Plugins.Hosting;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>
/// The row of a clock is known by the lead it was started for, its kind and the event that started it: the save that changes
/// it needs no request to find it, and no clock is started twice.
/// </summary>
internal static class TimerId
{
    /// <param name="events">Events of the lead when it started.</param>
    public static string Key(TimerKind kind, int events) => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", (int)kind + 1, events);

    public static Guid Of(Guid lead, string key) => RowId.Of($"{lead:N}/{key}");
}
