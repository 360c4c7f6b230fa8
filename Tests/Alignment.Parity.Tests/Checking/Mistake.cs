namespace Alignment.Parity.Tests.Checking;

/// <summary>One thing someone got wrong, and the rule that must notice.</summary>
internal sealed record Mistake(string Rule, string What, Action<Orchard> Make)
{
    /// <summary>Every planted mistake.</summary>
    public static IReadOnlyList<Mistake> All { get; } =
        [.. TreeMistakes.All, .. TableMistakes.All, .. FormMistakes.All, .. ChartMistakes.All, .. DashboardMistakes.All, .. RegistrationMistakes.All, .. AppMistakes.All, .. RibbonMistakes.All, .. LedgerMistakes.All, .. EnvironmentVariableMistakes.All, .. FlowMistakes.All];

    public override string ToString() => What;
}
