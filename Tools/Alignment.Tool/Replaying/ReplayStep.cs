namespace Alignment.Tool.Replaying;

/// <summary>One thing that happens at one instant.</summary>
/// <param name="At">UTC.</param>
/// <param name="Line">The line of the file that tells of it.</param>
/// <param name="Lead">The key of the lead, or of whatever the file is about.</param>
/// <param name="Number">Which hand-off of the lead.</param>
/// <param name="What">In one word, for the message when it is refused.</param>
/// <param name="Do">Sends the request or requests.</param>
internal sealed record ReplayStep(DateTime At, int Line, string Lead, int Number, string What, Action Do);
