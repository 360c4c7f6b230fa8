namespace Alignment.Domain.Lifecycle;

/// <summary>Actors in words.</summary>
public static class Actors
{
    private static readonly Actor[] Each =
        [Actor.System, Actor.Rep, Actor.Manager, Actor.Marketing, Actor.MarketingLead, Actor.Administrator];

    /// <summary>The one role in which somebody with several makes a move: the first that the move allows.</summary>
    public static Actor Acting(Actor who, Actor allowed) => Each.FirstOrDefault(one => (who & allowed & one) != 0);

    /// <summary>"the owner or a sales manager".</summary>
    public static string InWords(Actor actors)
    {
        var names = Each.Where(one => (actors & one) != 0).Select(Name).ToList();
        return names.Count < 2
            ? string.Concat(names)
            : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1];
    }

    public static string Name(Actor actor) => actor switch
    {
        Actor.System => "Alignment itself",
        Actor.Rep => "the owner",
        Actor.Manager => "a sales manager",
        Actor.Marketing => "marketing",
        Actor.MarketingLead => "a marketing lead",
        Actor.Administrator => "an administrator",
        _ => "nobody",
    };
}
