using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>In which column of a value the row of a member stands, by its table.</summary>
internal static class MemberColumns
{
    public static readonly string[] All = [T.KpiValue.User, T.KpiValue.Team, T.KpiValue.Campaign, T.KpiValue.Definition, T.KpiValue.Reason, T.KpiValue.Policy];

    public static string? Of(string? table) => table switch
    {
        T.SystemUser.Table => T.KpiValue.User,
        T.Team.Table => T.KpiValue.Team,
        T.Campaign.Table => T.KpiValue.Campaign,
        T.MqlDefinition.Table => T.KpiValue.Definition,
        T.RejectionReason.Table => T.KpiValue.Reason,
        T.SlaPolicy.Table => T.KpiValue.Policy,
        _ => null,
    };
}
