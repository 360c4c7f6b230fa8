using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>By what the pass that a rejection disputes was judged. One request.</summary>
internal static class CurrentHandoff
{
    public static Entity? Read(LeadSave save) =>
        save.Handoff is { } current && save.Policy.ChecksEvidence
            ? save.On.AsSystem.Retrieve(T.Handoff.Table, current.Id, new ColumnSet(T.Handoff.Explanation, T.Handoff.Definition))
            : null;
}
