namespace Alignment.Tool.Importing.Writing;

/// <summary>Sends leads to the organisation.</summary>
internal interface ILeadWriter
{
    /// <returns>For each lead in its place: null when it was written as a whole, else why nothing of it was.</returns>
    IReadOnlyList<string?> Write(IReadOnlyList<PendingLead> leads);
}
