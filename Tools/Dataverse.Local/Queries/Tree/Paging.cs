namespace Dataverse.Local.Queries.Tree;

/// <summary>Which page is wanted. A count of zero means the largest page; pages are numbered from 1.</summary>
public sealed record Paging(int Count = 0, int Page = 1, string? Cookie = null, bool WithTotal = false);
