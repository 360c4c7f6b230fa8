using System;

namespace Microsoft.Xrm.Sdk.Metadata;

[AttributeUsage(AttributeTargets.Property, AllowMultiple = false)]
public sealed class AlternatekeyAttribute : Attribute
{
}
