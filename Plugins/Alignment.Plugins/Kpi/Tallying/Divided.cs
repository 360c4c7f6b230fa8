namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>What was counted on one axis, by the members of one dimension.</summary>
internal sealed class Divided<TTally>
{
    private static readonly List<TTally> None = [];
    private readonly Dictionary<string, List<TTally>> parts = [];
    private readonly Dictionary<string, Member> members = [];
    private List<TTally>? all;

    public IEnumerable<Member> Members => members.Values;

    public List<TTally> All => all ??= parts.Values.SelectMany(part => part).ToList();

    public List<TTally> Of(string key) => parts.TryGetValue(key, out var part) ? part : None;

    public void Add(Member member, TTally tally)
    {
        if (!parts.TryGetValue(member.Key, out var part))
        {
            parts[member.Key] = part = [];
            members[member.Key] = member;
        }

        part.Add(tally);
    }

    /// <summary>The tallies that something is true of; every member stays.</summary>
    public Divided<TTally> Where(Func<TTally, bool> fits)
    {
        var divided = new Divided<TTally>();
        foreach (var member in members.Values)
        {
            divided.members[member.Key] = member;
            divided.parts[member.Key] = parts[member.Key].Where(fits).ToList();
        }

        return divided;
    }

    /// <summary>Without those of whom it is not known.</summary>
    public Divided<TTally> Named()
    {
        var divided = new Divided<TTally>();
        foreach (var member in members.Values.Where(member => member.Key.Length > 0))
        {
            divided.members[member.Key] = member;
            divided.parts[member.Key] = parts[member.Key];
        }

        return divided;
    }

    /// <summary>The same by a coarser dimension, such as teams instead of owners.</summary>
    public Divided<TTally> By(Func<Member, Member> coarser)
    {
        var divided = new Divided<TTally>();
        foreach (var member in members.Values)
        {
            var into = coarser(member);
            foreach (var tally in parts[member.Key]) divided.Add(into, tally);
        }

        return divided;
    }
}
