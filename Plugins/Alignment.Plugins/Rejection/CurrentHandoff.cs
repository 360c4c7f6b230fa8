using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>What a rejection has to know of the pass it ends. One request.</summary>
internal static class CurrentHandoff
{
    public static readonly string[] Columns =
        [T.Handoff.Attempts, T.Handoff.Channels, T.Handoff.FirstAttemptOn, T.Handoff.Number, T.Handoff.Explanation, T.Handoff.Definition];

    public static Entity? Read(LeadSave save) =>
        save.Handoff is { } current && save.Policy.ChecksEvidence
            ? save.On.AsSystem.Retrieve(T.Handoff.Table, current.Id, new ColumnSet(Columns))
            : null;
}
