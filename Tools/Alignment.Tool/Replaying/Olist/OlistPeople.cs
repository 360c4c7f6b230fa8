using Dataverse.Local;

namespace Alignment.Tool.Replaying.Olist;

/// <summary>The agents of the file as users; the file knows them by a key only, and some both hand over and close.</summary>
internal sealed class OlistPeople
{
    private const string Role = "Alignment Sales";
    private const int Shown = 8;

    private readonly Dictionary<string, Guid> users;

    private OlistPeople(Dictionary<string, Guid> users) => this.users = users;

    public static OlistPeople Hire(LocalDataverse dataverse, IEnumerable<OlistRow> rows) => new(rows
        .Select(row => row.Deal)
        .OfType<OlistDeal>()
        .SelectMany(deal => new[] { deal.Sdr, deal.Sr })
        .Where(key => key.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToDictionary(key => key, key => dataverse.AddUser(NameOf(key), Role), StringComparer.Ordinal));

    /// <summary>How an agent is called: by the beginning of the key.</summary>
    public static string NameOf(string key) => $"Agent {(key.Length > Shown ? key[..Shown] : key)}";

    /// <returns>Null when the file does not say who.</returns>
    public Guid? Of(string? key) => key is { Length: > 0 } ? users[key] : null;
}
