namespace Dataverse.Local.Web.Operations;

/// <summary>The platform's own operations that the API offers.</summary>
internal static class PlatformOperations
{
    private static readonly OperationField Targets = new("Targets", FieldKind.EntityCollection);

    private static readonly OperationField[] Close =
    [
        new("OpportunityClose", FieldKind.Entity, "opportunityclose"),
        new("Status", FieldKind.Picklist),
    ];

    private static readonly Operation[] All =
    [
        new("WhoAmI", true, [], [new("BusinessUnitId", FieldKind.Guid), new("UserId", FieldKind.Guid), new("OrganizationId", FieldKind.Guid)]),
        new("RetrieveVersion", true, [], [new("Version", FieldKind.String)]),
        new("WinOpportunity", false, Close, []),
        new("LoseOpportunity", false, Close, []),
        new(
            "QualifyLead",
            false,
            [
                new("CreateAccount", FieldKind.Boolean),
                new("CreateContact", FieldKind.Boolean),
                new("CreateOpportunity", FieldKind.Boolean),
                new("OpportunityCurrencyId", FieldKind.EntityReference, "transactioncurrency"),
                new("OpportunityCustomerId", FieldKind.EntityReference),
                new("SourceCampaignId", FieldKind.EntityReference, "campaign"),
                new("ProcessInstanceId", FieldKind.EntityReference),
                new("Status", FieldKind.Picklist),
                new("SuppressDuplicateDetection", FieldKind.Boolean),
            ],
            [new("CreatedEntities", FieldKind.EntityReferences)],
            Binding.Row,
            "lead",
            "LeadId"),
        new(
            "Merge",
            false,
            [
                new("Target", FieldKind.EntityReference),
                new("Subordinate", FieldKind.RowId, null, "SubordinateId"),
                new("UpdateContent", FieldKind.Entity),
                new("PerformParentingChecks", FieldKind.Boolean),
            ],
            []),
        new("CreateMultiple", false, [Targets], [new("Ids", FieldKind.GuidArray)], Binding.Collection),
        new("UpdateMultiple", false, [Targets], [], Binding.Collection),
        new("UpsertMultiple", false, [Targets], [], Binding.Collection),
    ];

    private static readonly Dictionary<string, Operation> ByName = All.ToDictionary(operation => operation.Name, StringComparer.Ordinal);

    public static Operation? Find(string name) => ByName.GetValueOrDefault(name);
}
