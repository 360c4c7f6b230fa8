using Dataverse.Local.Metadata;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>A condition on the table at that place of a random question.</summary>
sealed record RandomTest(int Place, Column Column, string Operator, IReadOnlyList<object> Values);
