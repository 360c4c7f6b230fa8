namespace Alignment.Tool.Replaying.Olist;

/// <summary>A marketing qualified lead of Olist.</summary>
/// <param name="Line">The line of the file of leads, from 1; the header is line 1.</param>
/// <param name="Contacted">The day of the first contact, at midnight UTC.</param>
/// <param name="LandingPage">The id of the page on which the lead signed up.</param>
/// <param name="Origin">Where it came from; null where the file says nothing, which is not "unknown".</param>
/// <param name="Deal">Null while nothing is known: the lead is open, not lost.</param>
internal sealed record OlistRow(int Line, string Lead, DateTime Contacted, string LandingPage, string? Origin, OlistDeal? Deal)
{
    /// <summary>The same key is the same lead in every run.</summary>
    public Guid LeadId => Guid.TryParseExact(Lead, "N", out var id) ? id : Importing.DeterministicId.Of("olist", Lead);

    /// <summary>When the deal could be told of: a deal of the day before the first contact becomes known with it.</summary>
    public DateTime? Closed => Deal is null ? null : Deal.Won > Contacted ? Deal.Won : Contacted;

    public bool IsWonBeforeContact => Deal?.Won < Contacted;
}
