namespace Alignment.Tool.Importing;

/// <summary>Why a row is rejected.</summary>
/// <param name="Column">The header; empty when the whole row is meant.</param>
internal sealed record Problem(string Column, string Value, string Reason);
