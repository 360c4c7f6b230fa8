using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AppValidationResponse : IExtensibleDataObject
{
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public ValidationIssue[] ValidationIssueList { get; set; }

    [DataMember]
    public bool ValidationSuccess { get; set; }
}
