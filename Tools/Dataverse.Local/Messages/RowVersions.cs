using System.Globalization;
using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages;

/// <summary>Optimistic concurrency: refuses a write when someone else wrote the row in between.</summary>
internal static class RowVersions
{
    public static void Demand(Operation operation, string? expected, Entity current)
    {
        if (operation.Input.Optional<ConcurrencyBehavior>("ConcurrencyBehavior") != ConcurrencyBehavior.IfRowVersionMatches)
            return;
        if (string.IsNullOrEmpty(expected))
            throw Fault.Of(ErrorCodes.ConcurrencyVersionNotProvided, $"The RowVersion of {current.LogicalName} {current.Id} must be given when the write depends on it.");
        string actual = current.RowVersion
            ?? current.GetAttributeValue<long>("versionnumber").ToString(CultureInfo.InvariantCulture);
        if (expected != actual)
            throw Fault.Of(ErrorCodes.ConcurrencyVersionMismatch, $"The version of the existing record doesn't match the RowVersion property provided: {current.LogicalName} {current.Id} is at {actual}, the request was made for {expected}. Read the row again and decide anew.");
    }
}
