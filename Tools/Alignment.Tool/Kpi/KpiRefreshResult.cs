namespace Alignment.Tool.Kpi;

/// <summary>What a refresh of the figures did, all slices together.</summary>
/// <param name="Slices">How many calls it took.</param>
/// <param name="Marked">Periods that something had changed in.</param>
/// <param name="Counted">Periods that were counted.</param>
/// <param name="Written">Values that were written.</param>
/// <param name="Restated">Frozen values that late data gave a successor.</param>
/// <param name="Seconds">Wall-clock seconds.</param>
public sealed record KpiRefreshResult(int Slices, int Marked, int Counted, int Written, int Restated, double Seconds)
{
    /// <summary>One sentence for people.</summary>
    public string Summary => Counted == 0
        ? "Nothing had changed; all figures stand."
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Counted:N0} periods counted in {Slices:N0} slices, {Written:N0} values written, {Restated:N0} restated, {Seconds:N1} s.");
}
