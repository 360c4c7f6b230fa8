namespace Alignment.Domain.Lifecycle;

/// <summary>Where a lead stands between marketing and sales. The numbers leave room for stages of an organisation's own.</summary>
public enum Stage
{
    /// <summary>The lead does not exist yet.</summary>
    None = 0,

    /// <summary>Marketing's; not handed to sales.</summary>
    Inquiry = 10,

    /// <summary>Handed to sales, who have not decided.</summary>
    Mql = 20,

    /// <summary>Accepted by sales and worked.</summary>
    Sal = 30,

    /// <summary>Qualified: an opportunity is open.</summary>
    Sql = 40,

    /// <summary>The opportunity was won.</summary>
    Won = 50,

    /// <summary>The opportunity was lost.</summary>
    Lost = 55,

    /// <summary>Back with marketing to rest until a date.</summary>
    Recycled = 60,

    /// <summary>Back with marketing to be mended or sent elsewhere.</summary>
    Returned = 65,

    /// <summary>Out of the game.</summary>
    Disqualified = 70,

    /// <summary>The same person or deal is there already.</summary>
    Duplicate = 75,
}
