using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Messages;

namespace Microsoft.Xrm.Sdk;

/// <summary>A message for the organisation service: its name and its parameters.</summary>
[DataContract(Name = "OrganizationRequest", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[KnownType(typeof(OrganizationRequest))]
[KnownType(typeof(CreateMultipleRequest))]
[KnownType(typeof(UpdateMultipleRequest))]
[KnownType(typeof(UpsertMultipleRequest))]
[KnownType(typeof(ReactivateEntityKeyRequest))]
[KnownType(typeof(CanBeReferencedRequest))]
[KnownType(typeof(CanBeReferencingRequest))]
[KnownType(typeof(CanManyToManyRequest))]
[KnownType(typeof(CreateAttributeRequest))]
[KnownType(typeof(CreateEntityRequest))]
[KnownType(typeof(CreateManyToManyRequest))]
[KnownType(typeof(CreateOneToManyRequest))]
[KnownType(typeof(CreateOptionSetRequest))]
[KnownType(typeof(CreateEntityKeyRequest))]
[KnownType(typeof(DeleteAttributeRequest))]
[KnownType(typeof(DeleteEntityRequest))]
[KnownType(typeof(DeleteOptionValueRequest))]
[KnownType(typeof(DeleteRelationshipRequest))]
[KnownType(typeof(DeleteOptionSetRequest))]
[KnownType(typeof(DeleteEntityKeyRequest))]
[KnownType(typeof(GetValidManyToManyRequest))]
[KnownType(typeof(GetValidReferencedEntitiesRequest))]
[KnownType(typeof(GetValidReferencingEntitiesRequest))]
[KnownType(typeof(InsertOptionValueRequest))]
[KnownType(typeof(InsertStatusValueRequest))]
[KnownType(typeof(OrderOptionRequest))]
[KnownType(typeof(RetrieveAllEntitiesRequest))]
[KnownType(typeof(RetrieveAllOptionSetsRequest))]
[KnownType(typeof(RetrieveAllManagedPropertiesRequest))]
[KnownType(typeof(RetrieveAttributeRequest))]
[KnownType(typeof(RetrieveEntityRequest))]
[KnownType(typeof(RetrieveEntityChangesRequest))]
[KnownType(typeof(RetrieveRelationshipRequest))]
[KnownType(typeof(RetrieveTimestampRequest))]
[KnownType(typeof(RetrieveOptionSetRequest))]
[KnownType(typeof(RetrieveManagedPropertyRequest))]
[KnownType(typeof(RetrieveEntityKeyRequest))]
[KnownType(typeof(UpdateAttributeRequest))]
[KnownType(typeof(UpdateEntityRequest))]
[KnownType(typeof(UpdateOptionValueRequest))]
[KnownType(typeof(UpdateStateValueRequest))]
[KnownType(typeof(UpdateRelationshipRequest))]
[KnownType(typeof(UpdateOptionSetRequest))]
[KnownType(typeof(AssociateRequest))]
[KnownType(typeof(DisassociateRequest))]
[KnownType(typeof(IsDataEncryptionActiveRequest))]
[KnownType(typeof(RetrieveDataEncryptionKeyRequest))]
[KnownType(typeof(SetDataEncryptionKeyRequest))]
[KnownType(typeof(RetrieveMetadataChangesRequest))]
[KnownType(typeof(ExecuteAsyncRequest))]
[KnownType(typeof(ExecuteMultipleRequest))]
[KnownType(typeof(RetrieveMultipleRequest))]
[KnownType(typeof(CreateAsyncJobToRevokeInheritedAccessRequest))]
[KnownType(typeof(CreateRequest))]
[KnownType(typeof(DeleteRequest))]
[KnownType(typeof(RetrieveRequest))]
[KnownType(typeof(UpdateRequest))]
[KnownType(typeof(ExecuteTransactionRequest))]
[KnownType(typeof(ConvertDateAndTimeBehaviorRequest))]
[KnownType(typeof(UpsertRequest))]
[KnownType(typeof(CreateCustomerRelationshipsRequest))]
public class OrganizationRequest : IExtensibleDataObject
{
    private ParameterCollection parameters;

    public OrganizationRequest()
    {
    }

    public OrganizationRequest(string requestName)
    {
        RequestName = requestName;
    }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public ParameterCollection Parameters { get => parameters ??= new ParameterCollection(); set => parameters = value; }

    [DataMember]
    public Guid? RequestId { get; set; }

    [DataMember]
    public string RequestName { get; set; }

    public object this[string parameterName] { get => Parameters[parameterName]; set => Parameters[parameterName] = value; }
}
