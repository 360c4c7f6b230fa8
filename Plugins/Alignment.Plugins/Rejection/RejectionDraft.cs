using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Lifecycle;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>
/// Reason and comment may be filled in while sales have the lead. Once it is given back they are what marketing reads, and
/// stay as they are until the next hand-off.
/// </summary>
internal static class RejectionDraft
{
    public static void Check(LeadSave save, Stage to)
    {
        if (save.Errand is not null || Stages.IsWithSales(save.From) || save.From == Stage.Lost || Stages.IsRejection(to)) return;
        foreach (var column in RejectionColumns.Said)
        {
            if (!save.Changes(column)) continue;
            LeadLifecycle.Refuse(save, Stages.IsRejection(save.From)
                ? $"{RejectionCheck.Code} {column} is part of the last rejection and cannot be changed: marketing reads it. Marketing can contest the rejection; an administrator can correct the history."
                : $"{RejectionCheck.Code} {column} is filled in when sales give a lead back; this one is {Stages.Name(save.From)}.");
            return;
        }
    }
}
