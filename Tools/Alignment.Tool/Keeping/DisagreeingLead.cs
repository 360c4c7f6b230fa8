namespace Alignment.Tool.Keeping;

/// <summary>A lead that does not stand where its story says.</summary>
public sealed record DisagreeingLead(Guid LeadId, string Message);
