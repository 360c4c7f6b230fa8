namespace Alignment.Tool.Replaying;

/// <summary>One figure, counted in the file and in the ledger on its own.</summary>
public sealed record ReplayCount(string What, int File, int Ledger);
