namespace Dataverse.Local.Faults;

/// <summary>The platform's error codes that this emulator gives.</summary>
public static class ErrorCodes
{
    public const int UnExpected = unchecked((int)0x80040216);
    public const int InvalidArgument = unchecked((int)0x80040203);
    public const int RequiredFieldMissing = unchecked((int)0x80040200);
    public const int ObjectDoesNotExist = unchecked((int)0x80040217);
    public const int PrivilegeDenied = unchecked((int)0x80040220);
    public const int PrincipalPrivilegeDenied = unchecked((int)0x80040231);
    public const int IsvUnExpected = unchecked((int)0x80040224);
    public const int IsvAborted = unchecked((int)0x80040265);
    public const int CannotDeleteDueToAssociation = unchecked((int)0x80040227);
    public const int InvalidState = unchecked((int)0x80040233);
    public const int DuplicateRecord = unchecked((int)0x80040237);
    public const int InvalidDateTime = unchecked((int)0x80040239);
    public const int QueryBuilderUnexpected = unchecked((int)0x80041101);
    public const int QueryBuilderNoEntity = unchecked((int)0x80041102);
    public const int QueryBuilderNoAttribute = unchecked((int)0x80041103);
    public const int QueryBuilderInvalidValue = unchecked((int)0x80041108);
    public const int QueryBuilderInvalidConditionOperator = unchecked((int)0x80041120);
    public const int QueryBuilderInvalidJoinOperator = unchecked((int)0x80041121);
    public const int QueryBuilderInvalidPagingCookie = unchecked((int)0x8004112a);
    public const int QueryBuilderDuplicateAlias = unchecked((int)0x80041130);
    public const int QueryBuilderInvalidAttributeValue = unchecked((int)0x80041139);
    public const int QueryBuilderNoEntityKey = unchecked((int)0x80041140);
    public const int SdkMessageNotSupportedOnServer = unchecked((int)0x80044180);
    public const int SdkCorrelationTokenDepthTooHigh = unchecked((int)0x80044182);
    public const int SandboxWorkerPluginExecuteTimeout = unchecked((int)0x80081111);
    public const int PicklistValueOutOfRange = unchecked((int)0x8004431a);
    public const int IntegerValueOutOfRange = unchecked((int)0x8004432f);
    public const int DecimalValueOutOfRange = unchecked((int)0x80044330);
    public const int StringLengthTooLong = unchecked((int)0x80044331);
    public const int InvalidStateCodeStatusCode = unchecked((int)0x80048408);
    public const int LeadAlreadyInClosedState = unchecked((int)0x80040519);
    public const int OpportunityIsAlreadyClosed = unchecked((int)0x80040515);
    public const int MissingOpportunityId = unchecked((int)0x80043b15);
    public const int MergeCyclicalParentingError = unchecked((int)0x80045300);
    public const int MergeSecurityError = unchecked((int)0x80045301);
    public const int MergeEntityNotActiveError = unchecked((int)0x80045304);
    public const int MergeEntitiesIdenticalError = unchecked((int)0x80045305);
    public const int MergeDifferentlyParentedWarning = unchecked((int)0x80045316);
    public const int MergeLossOfParentingWarning = unchecked((int)0x80045317);
    public const int CannotQualifyLead = unchecked((int)0x80081018);
    public const int ImportSolutionError = unchecked((int)0x80048033);
    public const int ImportMissingDependenciesError = unchecked((int)0x8004801d);
    public const int ImportSolutionManagedToUnmanagedMismatch = unchecked((int)0x80048040);
    public const int CannotDeleteRestrictedSolution = unchecked((int)0x8004f005);
    public const int AggregateQueryRecordLimitExceeded = unchecked((int)0x8004e023);
    public const int CannotActOnBehalfOfAnotherUser = unchecked((int)0x8004a110);
    public const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);
    public const int ConcurrencyVersionNotProvided = unchecked((int)0x80060883);
    public const int EntityKeyNotDefined = unchecked((int)0x80060890);
    public const int RecordNotFoundByEntityKey = unchecked((int)0x80060891);
    public const int DuplicateRecordEntityKey = unchecked((int)0x80060892);
    public const int InvalidLookupMapNode = unchecked((int)0x80048481);
    public const int NotSupported = unchecked((int)0x80040315);
    public const int UserNotEnabled = unchecked((int)0x80040225);
    public const int NoActiveTransaction = unchecked((int)0x80040251);

    /// <summary>A plug-in caught the error of a request and went on; not in the platform's published list.</summary>
    public const int TransactionCountReduced = unchecked((int)0x8009000c);
    public const int InvalidOperation = unchecked((int)0x8004023b);
}
