using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Messages;

namespace Microsoft.Xrm.Sdk;

/// <summary>The answer to a request: its results, by name.</summary>
[DataContract(Name = "OrganizationResponse", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[KnownType(typeof(OrganizationResponse))]
[KnownType(typeof(CreateMultipleResponse))]
[KnownType(typeof(UpdateMultipleResponse))]
[KnownType(typeof(UpsertMultipleResponse))]
[KnownType(typeof(ReactivateEntityKeyResponse))]
[KnownType(typeof(CanBeReferencedResponse))]
[KnownType(typeof(CanBeReferencingResponse))]
[KnownType(typeof(CanManyToManyResponse))]
[KnownType(typeof(CreateAttributeResponse))]
[KnownType(typeof(CreateEntityResponse))]
[KnownType(typeof(CreateManyToManyResponse))]
[KnownType(typeof(CreateOneToManyResponse))]
[KnownType(typeof(CreateOptionSetResponse))]
[KnownType(typeof(CreateEntityKeyResponse))]
[KnownType(typeof(DeleteAttributeResponse))]
[KnownType(typeof(DeleteEntityResponse))]
[KnownType(typeof(DeleteOptionValueResponse))]
[KnownType(typeof(DeleteRelationshipResponse))]
[KnownType(typeof(DeleteOptionSetResponse))]
[KnownType(typeof(DeleteEntityKeyResponse))]
[KnownType(typeof(GetValidManyToManyResponse))]
[KnownType(typeof(GetValidReferencedEntitiesResponse))]
[KnownType(typeof(GetValidReferencingEntitiesResponse))]
[KnownType(typeof(InsertOptionValueResponse))]
[KnownType(typeof(InsertStatusValueResponse))]
[KnownType(typeof(OrderOptionResponse))]
[KnownType(typeof(RetrieveAllEntitiesResponse))]
[KnownType(typeof(RetrieveAllOptionSetsResponse))]
[KnownType(typeof(RetrieveAllManagedPropertiesResponse))]
[KnownType(typeof(RetrieveAttributeResponse))]
[KnownType(typeof(RetrieveEntityResponse))]
[KnownType(typeof(RetrieveEntityChangesResponse))]
[KnownType(typeof(RetrieveRelationshipResponse))]
[KnownType(typeof(RetrieveTimestampResponse))]
[KnownType(typeof(RetrieveOptionSetResponse))]
[KnownType(typeof(RetrieveManagedPropertyResponse))]
[KnownType(typeof(RetrieveEntityKeyResponse))]
[KnownType(typeof(UpdateAttributeResponse))]
[KnownType(typeof(UpdateEntityResponse))]
[KnownType(typeof(UpdateOptionValueResponse))]
[KnownType(typeof(UpdateStateValueResponse))]
[KnownType(typeof(UpdateRelationshipResponse))]
[KnownType(typeof(UpdateOptionSetResponse))]
[KnownType(typeof(AssociateResponse))]
[KnownType(typeof(DisassociateResponse))]
[KnownType(typeof(IsDataEncryptionActiveResponse))]
[KnownType(typeof(RetrieveDataEncryptionKeyResponse))]
[KnownType(typeof(SetDataEncryptionKeyResponse))]
[KnownType(typeof(RetrieveMetadataChangesResponse))]
[KnownType(typeof(ExecuteAsyncResponse))]
[KnownType(typeof(ExecuteMultipleResponse))]
[KnownType(typeof(RetrieveMultipleResponse))]
[KnownType(typeof(CreateAsyncJobToRevokeInheritedAccessResponse))]
[KnownType(typeof(CreateResponse))]
[KnownType(typeof(DeleteResponse))]
[KnownType(typeof(RetrieveResponse))]
[KnownType(typeof(UpdateResponse))]
[KnownType(typeof(ExecuteTransactionResponse))]
[KnownType(typeof(ConvertDateAndTimeBehaviorResponse))]
[KnownType(typeof(UpsertResponse))]
[KnownType(typeof(CreateCustomerRelationshipsResponse))]
public class OrganizationResponse : IExtensibleDataObject
{
    private ParameterCollection results;

    public OrganizationResponse()
    {
    }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string ResponseName { get; set; }

    [DataMember]
    public ParameterCollection Results { get => results ??= new ParameterCollection(); set => results = value; }

    public object this[string parameterName] { get => Results[parameterName]; set => Results[parameterName] = value; }
}
