using System;

namespace Microsoft.Xrm.Sdk.Discovery;

[Flags]
public enum ClientTypes
{
    OutlookLaptop = 1,
    OutlookDesktop = 2,
    DataMigration = 4,
    OutlookConfiguration = 8,
    DataMigrationConfiguration = 16,
}
