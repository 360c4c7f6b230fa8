using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[CollectionDataContract(Name = "AttributePrivilegeCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[KnownType(typeof(AttributePrivilege))]
[Serializable]
public sealed class AttributePrivilegeCollection : DataCollection<AttributePrivilege>
{
    public AttributePrivilegeCollection()
    {
    }

    public AttributePrivilegeCollection(IList<AttributePrivilege> list)
        : base(list)
    {
    }
}
