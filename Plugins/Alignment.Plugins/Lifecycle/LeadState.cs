using Alignment.Domain.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Microsoft's state and status reason of a lead, kept in step with its stage.</summary>
internal static class LeadState
{
    private const int Open = 0;
    private const int Qualified = 1;
    private const int Disqualified = 2;
    private const int New = 1;
    private const int Contacted = 2;
    private const int QualifiedReason = 3;
    private const int LostReason = 4;

    /// <summary>Sets what the writer did not: the platform's own messages write state themselves.</summary>
    public static void Match(LeadSave save, Stage stage, int? statusReason = null)
    {
        switch (stage)
        {
            case Stage.Sql or Stage.Won or Stage.Lost:
                Set(save, Qualified, QualifiedReason);
                break;
            case Stage.Disqualified or Stage.Duplicate:
                Set(save, Disqualified, statusReason ?? LostReason);
                break;
            case Stage.Sal:
                Set(save, Open, Contacted);
                break;
            default:
                Set(save, Open, New);
                break;
        }
    }

    /// <summary>A row is created open: the state of a lead that is further already is set once it is there. Null when it is open.</summary>
    public static Entity? Later(Stage stage)
    {
        if (Stages.IsOpen(stage)) return null;
        var isOut = stage is Stage.Disqualified or Stage.Duplicate;
        return new Entity(T.Lead.Table)
        {
            [T.Lead.StateCode] = new OptionSetValue(isOut ? Disqualified : Qualified),
            [T.Lead.StatusCode] = new OptionSetValue(isOut ? LostReason : QualifiedReason),
        };
    }

    public static void Contact(LeadSave save) => Set(save, Open, Contacted);

    private static void Set(LeadSave save, int state, int status)
    {
        if (save.Before is null) return;
        var stood = save.Stood<OptionSetValue>(T.Lead.StatusCode)?.Value;
        if (save.Target.Contains(T.Lead.StateCode))
        {
            // The writer's own status reason stands when it goes with the state; Disqualify as Recycle does not.
            if (save.Target.GetAttributeValue<OptionSetValue>(T.Lead.StateCode)?.Value == state) return;
        }
        else if (save.StateBefore == state && (stood == status || state != Open))
        {
            return;
        }

        save.Target[T.Lead.StateCode] = new OptionSetValue(state);
        save.Target[T.Lead.StatusCode] = new OptionSetValue(status);
    }
}
