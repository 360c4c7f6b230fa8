using System;

namespace Microsoft.Xrm.Sdk.Metadata;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class MetadataNameAttribute : Attribute
{
    public string LogicalCollectionName { get; set; }

    public string LogicalName { get; set; }
}
