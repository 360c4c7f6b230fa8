using System.ServiceModel;
using Dataverse.Local.Faults;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Queries;

/// <summary>The errors a query can meet, with the platform's codes. Each message names the thing and says what to do.</summary>
public static class QueryErrors
{
    public const int InvalidArgument = unchecked((int)0x80040203);
    public const int InvalidFetchXml = unchecked((int)0x80040303);
    public const int NotInitialized = unchecked((int)0x8004024d);
    public const int Unexpected = unchecked((int)0x80041101);
    public const int NoEntity = unchecked((int)0x80041102);
    public const int NoAttribute = unchecked((int)0x80041103);
    public const int BadCondition = unchecked((int)0x80041106);
    public const int AttributeWithAggregate = unchecked((int)0x80041107);
    public const int InvalidValue = unchecked((int)0x80041108);
    public const int InvalidAlias = unchecked((int)0x80041109);
    public const int AliasDoesNotExist = unchecked((int)0x8004110a);
    public const int NoAlias = unchecked((int)0x8004110b);
    public const int ValueGreaterThanZero = unchecked((int)0x8004110c);
    public const int ByAttributeMismatch = unchecked((int)0x8004110f);
    public const int ByAttributeEmpty = unchecked((int)0x80041110);
    public const int AttributePairMismatch = unchecked((int)0x80041111);
    public const int InvalidDistinct = unchecked((int)0x80041115);
    public const int InvalidMapping = unchecked((int)0x80041116);
    public const int InvalidLinkType = unchecked((int)0x80041117);
    public const int InvalidNoLock = unchecked((int)0x80041118);
    public const int InvalidDescending = unchecked((int)0x80041119);
    public const int InvalidAggregate = unchecked((int)0x8004111a);
    public const int InvalidNode = unchecked((int)0x8004111c);
    public const int AttributeNotFound = unchecked((int)0x8004111e);
    public const int InvalidOperator = unchecked((int)0x80041120);
    public const int InvalidJoin = unchecked((int)0x80041121);
    public const int InvalidFilterType = unchecked((int)0x80041122);
    public const int ElementNotFound = unchecked((int)0x80041123);
    public const int EmptyXml = unchecked((int)0x80041124);
    public const int PagingOrder = unchecked((int)0x80041129);
    public const int InvalidPagingCookie = unchecked((int)0x8004112a);
    public const int InvalidGroupBy = unchecked((int)0x8004112e);
    public const int InvalidAggregateAttribute = unchecked((int)0x8004112f);
    public const int DuplicateAlias = unchecked((int)0x80041130);
    public const int AttributeInAggregateOrder = unchecked((int)0x80041131);
    public const int AliasInOrder = unchecked((int)0x80041132);
    public const int AttributeRequiredInOrder = unchecked((int)0x80041133);
    public const int AliasRequiredInOrder = unchecked((int)0x80041134);
    public const int InvalidDateGrouping = unchecked((int)0x80041135);
    public const int GroupByAndAggregate = unchecked((int)0x80041137);
    public const int InvalidQuickFind = unchecked((int)0x80041138);
    public const int InvalidAttributeValue = unchecked((int)0x80041139);
    public const int ConditionArguments = unchecked((int)0x800404b7);
    public const int TooManyConditions = unchecked((int)0x8004430c);
    public const int TooManyLinks = unchecked((int)0x8004430d);
    public const int TooManyParameters = unchecked((int)0x8004430e);
    public const int AggregateLimit = unchecked((int)0x8004e023);

    public static FaultException<OrganizationServiceFault> Fault(int code, string message) => Faults.Fault.Of(code, message);

    /// <summary>The platform can do it, Dataverse.Local can't yet.</summary>
    public static FaultException<OrganizationServiceFault> NotYet(string what) =>
        Fault(ErrorCodes.SdkMessageNotSupportedOnServer, $"{what} is not supported by Dataverse.Local yet.");
}
