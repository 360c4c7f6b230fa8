using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Through which door a write of a lead came, when no step of ours made it.</summary>
internal static class Channels
{
    public static int Of(Occasion on, Entity target)
    {
        if (on.IsPartOf("Merge", T.Lead.Table)) return T.Channel.Merge;
        if (on.IsPartOf("QualifyLead", T.Lead.Table)) return T.Channel.Qualification;
        if (target.Contains(T.Lead.OverriddenCreatedOn) || target.Contains(T.Lead.ImportSequenceNumber)) return T.Channel.Import;
        return on.IsPartOf("UpdateMultiple", T.Lead.Table) || on.IsPartOf("CreateMultiple", T.Lead.Table) ? T.Channel.BulkRequest : T.Channel.Save;
    }
}
