using System.Globalization;
using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>The organisation's choices, from the solution's environment variables. One request in thirty seconds.</summary>
internal static class Settings
{
    private static readonly Remembered<LifecyclePolicy> Known = new((on, _) => Read(on));

    public static LifecyclePolicy Of(Occasion on) => Known.Of(on);

    private static LifecyclePolicy Read(Occasion on)
    {
        var chosen = ChosenValues.Read(
            on,
            T.EnvironmentVariables.ShadowMode,
            T.EnvironmentVariables.AutomaticHandOff,
            T.EnvironmentVariables.AutoAcceptOnQualify,
            T.EnvironmentVariables.ConvertDisqualify,
            T.EnvironmentVariables.SelfSourcedLeads,
            T.EnvironmentVariables.HistoricalAfterDays,
            T.EnvironmentVariables.TouchBackdatedMinutes,
            T.EnvironmentVariables.LifecyclePolicy);
        return From(chosen);
    }

    private static LifecyclePolicy From(Dictionary<string, string> chosen)
    {
        var usual = new LifecyclePolicy();
        return new LifecyclePolicy
        {
            Name = Is(chosen, T.EnvironmentVariables.LifecyclePolicy, LifecyclePolicy.ReplayName) ? LifecyclePolicy.ReplayName : usual.Name,
            ShadowMode = Yes(chosen, T.EnvironmentVariables.ShadowMode, usual.ShadowMode),
            AutomaticHandOff = Yes(chosen, T.EnvironmentVariables.AutomaticHandOff, usual.AutomaticHandOff),
            AutoAcceptOnQualify = Yes(chosen, T.EnvironmentVariables.AutoAcceptOnQualify, usual.AutoAcceptOnQualify),
            ConvertDisqualify = Yes(chosen, T.EnvironmentVariables.ConvertDisqualify, usual.ConvertDisqualify),
            SelfSourcedAllowed = !Is(chosen, T.EnvironmentVariables.SelfSourcedLeads, "block"),
            HistoricalAfterDays = Number(chosen, T.EnvironmentVariables.HistoricalAfterDays) ?? usual.HistoricalAfterDays,
            TouchBackdatedMinutes = Number(chosen, T.EnvironmentVariables.TouchBackdatedMinutes) ?? usual.TouchBackdatedMinutes,
        };
    }

    /// <summary>Null when it is no number, or below zero.</summary>
    private static int? Number(Dictionary<string, string> chosen, string name) =>
        chosen.TryGetValue(name, out var value) && int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : null;

    private static bool Is(Dictionary<string, string> chosen, string name, string word) =>
        chosen.TryGetValue(name, out var value) && string.Equals(value, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The platform keeps yes and no as words; admins also type true and 1.</summary>
    private static bool Yes(Dictionary<string, string> chosen, string name, bool usual)
    {
        if (!chosen.TryGetValue(name, out var value) || value.Length == 0) return usual;
        return value.ToLowerInvariant() is "yes" or "true" or "1";
    }
}
