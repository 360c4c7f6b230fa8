using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Importing.Writing;

/// <summary>A lead that must be written.</summary>
/// <param name="Row">What is sent: the whole new lead, or the columns that changed.</param>
internal sealed record PendingLead(LeadDraft Draft, Entity Row, bool IsNew);
