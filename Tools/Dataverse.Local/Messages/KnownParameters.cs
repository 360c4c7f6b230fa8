using Dataverse.Local.Faults;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages;

/// <summary>Refuses parameters that a message does not have: a wish that is misspelt must not pass as fulfilled.</summary>
internal static class KnownParameters
{
    /// <summary>Switch off what no local Dataverse has: duplicate detection, flows.</summary>
    private static readonly HashSet<string> WithoutEffect =
    [
        "SuppressDuplicateDetection", "CalculateMatchCodeSynchronously", "SuppressCallbackRegistrationExpanderJob",
    ];

    private static readonly HashSet<string> NotSupported = ["ReturnRowVersion", "SolutionUniqueName", "partitionId"];

    private static readonly Dictionary<string, string[]> ByMessage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Create"] = ["Target"],
        ["Update"] = ["Target", "ConcurrencyBehavior"],
        ["Upsert"] = ["Target"],
        ["Delete"] = ["Target", "ConcurrencyBehavior"],
        ["CreateMultiple"] = ["Targets"],
        ["UpdateMultiple"] = ["Targets", "ConcurrencyBehavior"],
        ["UpsertMultiple"] = ["Targets"],
        ["Assign"] = ["Target", "Assignee"],
        ["SetState"] = ["EntityMoniker", "State", "Status"],
        ["SetStateDynamicEntity"] = ["EntityMoniker", "State", "Status"],
        ["Associate"] = ["Target", "Relationship", "RelatedEntities"],
        ["Disassociate"] = ["Target", "Relationship", "RelatedEntities"],
        ["Retrieve"] = ["Target", "ColumnSet", "RelatedEntitiesQuery", "ReturnNotifications"],
        ["QualifyLead"] =
        [
            "LeadId", "CreateAccount", "CreateContact", "CreateOpportunity", "Status",
            "OpportunityCurrencyId", "OpportunityCustomerId", "SourceCampaignId", "ProcessInstanceId",
        ],
        ["Merge"] = ["Target", "SubordinateId", "UpdateContent", "PerformParentingChecks"],
        ["Win"] = ["OpportunityClose", "Status"],
        ["Lose"] = ["OpportunityClose", "Status"],
        ["RetrieveMultiple"] = ["Query"],
        ["ExecuteMultiple"] = ["Requests", "Settings"],
        ["ExecuteTransaction"] = ["Requests", "ReturnResponses"],
    };

    /// <summary>Parameters for every message (tag, and those that go past steps) have been taken out before.</summary>
    public static void Demand(Message message, ParameterCollection input)
    {
        if (!ByMessage.TryGetValue(message.Name, out string[]? known))
            return;
        foreach (KeyValuePair<string, object> parameter in input)
        {
            if (Array.IndexOf(known, parameter.Key) >= 0 || WithoutEffect.Contains(parameter.Key))
                continue;
            throw NotSupported.Contains(parameter.Key)
                ? Fault.NotSupported($"the request parameter '{parameter.Key}'")
                : Fault.Of(ErrorCodes.InvalidArgument, $"Unrecognized request parameter: {parameter.Key}. {message.Name} takes {string.Join(", ", known)}.");
        }
    }
}
