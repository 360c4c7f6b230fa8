namespace Alignment.Domain.Lifecycle;

/// <summary>Whether somebody may move a lead from one stage to another.</summary>
public static class StageMove
{
    /// <summary>Every refusal of a move begins with this code.</summary>
    public const string Code = "ALN-T01";

    /// <param name="policy">Under the replay policy an administrator makes the moves of everybody, and is recorded as one.</param>
    public static MoveDecision Decide(Stage from, Stage to, Actor who, LifecyclePolicy policy)
    {
        var transition = Transitions.Find(from, to);
        if (transition is null) return MoveDecision.No(from, to, who, policy, Listed(from, to));
        var acting = Acting(transition, who, policy);
        if (acting == Actor.Nobody) return MoveDecision.No(from, to, who, policy, $"Only {Actors.InWords(transition.Actors)} may do that");
        return IsBlocked(transition, policy)
            ? MoveDecision.No(from, to, who, policy, "Marketing has not handed it off, and your organisation qualifies handed-off leads only")
            : MoveDecision.Yes(transition, acting);
    }

    /// <summary>Sales qualify a lead that marketing never handed to them.</summary>
    public static bool IsSelfSourced(Stage from, Stage to) => to == Stage.Sql && from is (Stage.Inquiry or Stage.Recycled);

    /// <summary>The role in which somebody makes the move; nobody when it is not theirs.</summary>
    internal static Actor Acting(Transition move, Actor who, LifecyclePolicy policy)
    {
        if (policy.AdministratorsActForAll && (who & Actor.Administrator) != 0) return Actor.Administrator;
        return Actors.Acting(who, move.Actors);
    }

    /// <summary>The one move that an organisation may switch off.</summary>
    internal static bool IsBlocked(Transition move, LifecyclePolicy policy) => IsSelfSourced(move.From, move.To) && !policy.SelfSourcedAllowed;

    private static string Listed(Stage from, Stage to)
    {
        var ways = Transitions.All.Where(move => move.To == to).Select(move => Stages.Name(move.From)).Distinct(StringComparer.Ordinal).ToList();
        return from == to
            ? $"It is {Stages.Name(to)} already"
            : ways.Count == 0 ? "No lead gets there" : $"A lead gets to {Stages.Name(to)} from {string.Join(", ", ways)} only";
    }
}
