using Microsoft.Xrm.Sdk;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>One owner, source, campaign … that figures are cut by. A value that nobody filled in is a member of its own.</summary>
/// <param name="Key">Id, number or text; empty for nobody or nothing.</param>
/// <param name="Label">How people read it, as it was called when it was counted.</param>
/// <param name="Row">The row it stands for; null where it is a text.</param>
internal sealed record Member(string Key, string Label, EntityReference? Row)
{
    /// <summary>Everything that a period holds.</summary>
    public static readonly Member Total = new("", "Total", null);

    public static Member Blank(string label) => new("", label, null);
}
