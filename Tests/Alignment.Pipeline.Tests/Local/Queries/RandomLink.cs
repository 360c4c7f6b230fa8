using Dataverse.Local.Metadata;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>A table that takes part in a random question: the first is asked, each other hangs on the one before.</summary>
/// <param name="Table">The table.</param>
/// <param name="From">Its joining column; empty for the first.</param>
/// <param name="To">The joining column of the table before.</param>
/// <param name="Kind">inner, outer, exists or in; empty for the first.</param>
/// <param name="Test">The filter inside the link.</param>
sealed record RandomLink(Table Table, string From, string To, string Kind, RandomTest? Test)
{
    public bool OnlyAsks => Kind is "exists" or "in";
}
