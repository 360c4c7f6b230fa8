namespace Alignment.Domain.Lifecycle;

/// <summary>Yes, with the transition and the role it is made in; or no, with a sentence for the person.</summary>
public sealed class MoveDecision
{
    private MoveDecision(Transition? transition, Actor acting, string refusal)
    {
        Transition = transition;
        Acting = acting;
        Refusal = refusal;
    }

    public bool IsAllowed => Transition is not null;

    /// <summary>Null when the move is refused.</summary>
    public Transition? Transition { get; }

    /// <summary>The role in which the move is made and recorded.</summary>
    public Actor Acting { get; }

    /// <summary>Empty when the move is allowed.</summary>
    public string Refusal { get; }

    internal static MoveDecision Yes(Transition transition, Actor acting) => new(transition, acting, string.Empty);

    internal static MoveDecision No(Stage from, Stage to, Actor who, LifecyclePolicy policy, string because)
    {
        var open = Transitions.Open(from, who, policy);
        var instead = open.Count == 0
            ? $"From {Stages.Name(from)} {Otherwise(Transitions.From(from, policy).ToList())}."
            : $"From {Stages.Name(from)} you may {string.Join(", or ", open)}.";
        return new(null, Actor.Nobody, $"{StageMove.Code} {Stages.Name(from)}→{Stages.Name(to)} not allowed: {because}. {instead}");
    }

    /// <summary>Whom to ask; or, where no person moves the lead, what makes it move by itself.</summary>
    private static string Otherwise(List<Transition> moves)
    {
        if (moves.Count == 0) return "there is no way on";
        var people = moves.Aggregate(Actor.Nobody, (all, move) => all | move.Actors) & ~Actor.System;
        return people == Actor.Nobody
            ? $"it moves by itself when you {string.Join(", or ", Transitions.InWords(moves))}"
            : $"there is nothing you can do with it; ask {Actors.InWords(people)}";
    }
}
