using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Discovery;

[CollectionDataContract(Name = "OrganizationDetailCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts/Discovery")]
public sealed class OrganizationDetailCollection : DataCollection<OrganizationDetail>
{
}
