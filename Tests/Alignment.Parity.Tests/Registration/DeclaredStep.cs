namespace Alignment.Parity.Tests.Registration;

/// <summary>A step as both sides declare it; equal when every word is equal.</summary>
internal sealed record DeclaredStep(
    string Class,
    string Message,
    string Table,
    int Stage,
    bool IsSynchronous,
    string Columns,
    string Name,
    int Rank,
    string Id,
    string Image);
