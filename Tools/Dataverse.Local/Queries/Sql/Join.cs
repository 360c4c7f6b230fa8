using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Sql;

/// <summary>A link that has its place in the statement. A question (exists, in) has no source there.</summary>
sealed record Join(Link Link, Source? Source, IReadOnlyList<Join> Joins);
