namespace Dataverse.Local.Solutions.Checks;

/// <summary>Privileges of the platform that belong to no table, or to a table outside the built-in metadata, and that usual roles carry.</summary>
internal static class PlatformPrivileges
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "prvActOnBehalfOfAnotherUser", "prvActOnBehalfOfExternalParty", "prvAllowQuickCampaign", "prvBrowseAvailability", "prvBulkDelete", "prvBulkEdit",
        "prvConfigureInternetMarketing", "prvConfigureSharePoint", "prvDisableBusinessProcessFlow", "prvDocumentGeneration", "prvExportCustomization",
        "prvExportToExcel", "prvFlow", "prvGoMobile", "prvGoOffline", "prvImportCustomization", "prvISVExtensions", "prvLanguageSettings", "prvMailMerge",
        "prvMerge", "prvMigrateEntity", "prvOneDrive", "prvOverridePriceEngineInvoice", "prvOverridePriceEngineOpportunity",
        "prvOverridePriceEngineOrder", "prvOverridePriceEngineQuote", "prvPrint", "prvPublishCustomization", "prvPublishArticle", "prvPublishRSReport",
        "prvRollupGoal", "prvSearchAvailability", "prvSendAsUser", "prvSendEmail", "prvSendInviteForLive", "prvSyncToOutlook", "prvUseInternetMarketing",
        "prvUseOfficeApps", "prvUseTabletApp", "prvWebMailMerge", "prvWorkflowExecution", "prvWriteHierarchicalSecurityConfiguration",
        "prvReadAttributeMap", "prvReadEntityMap", "prvReadRelationship", "prvReadEntity", "prvReadAttribute", "prvReadOptionSet", "prvReadEntityKey",
        "prvReadCustomization", "prvReadLicense", "prvReadQuery", "prvReadUserQuery", "prvCreateUserQuery", "prvWriteUserQuery", "prvDeleteUserQuery",
        "prvAssignUserQuery", "prvShareUserQuery", "prvReadUserQueryVisualizations", "prvCreateUserQueryVisualizations", "prvReadUserForm",
        "prvReadUserEntityUISettings", "prvWriteUserEntityUISettings", "prvCreateUserEntityUISettings", "prvReadUserSettings", "prvWriteUserSettings",
        "prvReadCustomControl", "prvReadCustomControlDefaultConfig", "prvReadCustomControlResource", "prvReadSharePointData", "prvReadSharePointDocument",
        "prvReadPluginAssembly", "prvReadPluginType", "prvReadSdkMessage", "prvReadSdkMessageProcessingStep", "prvReadSdkMessageProcessingStepImage",
        "prvReadSystemForm", "prvReadSavedQueryVisualizations", "prvReadSystemForms", "prvReadRibbon", "prvReadSiteMap", "prvReadAppModule",
        "prvReadAsyncOperation", "prvReadDuplicateRule", "prvReadComplexControl", "prvReadProcessTrigger", "prvReadActivity", "prvCreateActivity",
        "prvWriteActivity", "prvDeleteActivity", "prvAppendActivity", "prvAppendToActivity", "prvAssignActivity", "prvShareActivity", "prvReadNote",
        "prvCreateNote", "prvWriteNote", "prvDeleteNote", "prvAppendNote", "prvAppendToNote", "prvAssignNote", "prvShareNote", "prvReadUser", "prvAppendUser",
        "prvAppendToUser", "prvReadFile", "prvReadUICache", "prvReadmsdyn_ActionCardActionStat",
    };

    public static bool Contains(string name) => Names.Contains(name);
}
