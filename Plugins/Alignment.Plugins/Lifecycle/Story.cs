using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>What one save of a lead adds to its story: decided before the save, written beside it afterwards.</summary>
internal sealed class Story
{
    private readonly Func<Verdict?> judge;
    private readonly int eventsBefore;
    private Verdict? verdict;
    private bool isJudged;
    private DateTime? cameOn;

    /// <param name="judge">Judges the lead as it will be, when a move needs the facts and nothing else asked for a judgement.</param>
    public Story(LeadSave save, Func<Verdict?> judge)
    {
        Save = save;
        Stage = save.From;
        this.judge = judge;
        eventsBefore = save.Stood<int>(T.Lead.EventCount);
        cameOn = save.Stood<DateTime?>(T.Lead.StageOn);
    }

    public LeadSave Save { get; }

    /// <summary>Where the lead stands by now.</summary>
    public Stage Stage { get; private set; }

    /// <summary>A new hand-off, or changes of one that is there; null when none is touched.</summary>
    public Entity? Handoff { get; set; }

    public List<Entity> Events { get; } = [];

    /// <summary>Events of the lead so far, those of this save included.</summary>
    public int EventCount => eventsBefore + Events.Count;

    public Entity? Evaluation { get; set; }

    /// <summary>Other rows that change with it, such as the lead that this one is merged into.</summary>
    public List<Entity> Others { get; } = [];

    /// <summary>Clocks that start, change or stop with it.</summary>
    public List<Entity> Timers { get; } = [];

    /// <summary>The verdict on the lead as it will be; null when no definition is for it.</summary>
    public Verdict? Verdict
    {
        get
        {
            if (!isJudged) Judged(judge());
            return verdict;
        }
    }

    public void Judged(Verdict? given)
    {
        verdict = given;
        isJudged = true;
    }

    /// <summary>The first stage of all.</summary>
    public void Begin()
    {
        Stage = Stage.Inquiry;
        Save.Target[T.Lead.Stage] = StageChoice.From(Stage.Inquiry);
        Save.Target[T.Lead.StageOn] = Save.Now;
    }

    /// <summary>A lead that was there before Alignment: its story begins where it stands.</summary>
    public void Adopt()
    {
        var stands = Stage;
        Stage = Stage.None;
        Tell(T.EventKind.Created, stands, Actor.System, "Was there before Alignment");
        Stage = stands;
        Save.Target[T.Lead.Stage] = StageChoice.From(stands);
        Save.Target[T.Lead.StageOn] = Save.Now;
        cameOn = null;
    }

    /// <summary>The lead moves: stage and instant on the lead, an event beside it.</summary>
    public Entity Move(Stage to, Actor acting, string? comment = null)
    {
        var told = Tell(T.EventKind.Moved, to, acting, comment);
        Leaves(told);
        Stage = to;
        Save.Target[T.Lead.Stage] = StageChoice.From(to);
        Save.Target[T.Lead.StageOn] = told[T.StageEvent.EffectiveOn];
        return told;
    }

    /// <summary>
    /// How long it had been there. A stage that is passed in one save was skipped; of history, and of a lead that was there
    /// before Alignment, nobody knows.
    /// </summary>
    private void Leaves(Entity told)
    {
        if (cameOn is { } came && Save.Will<bool?>(T.Lead.Historical) != true)
            told[T.StageEvent.MinutesInStage] = WholeMinutes.Between(came, told.GetAttributeValue<DateTime>(T.StageEvent.EffectiveOn));
        cameOn = null;
    }

    /// <summary>Something happened that is part of the story.</summary>
    public Entity Tell(int kind, Stage to, Actor acting, string? comment = null)
    {
        var told = EventRow.New(Save, kind, Stage, to, acting, comment);
        Events.Add(told);
        told[T.StageEvent.Sequence] = eventsBefore + Events.Count;
        Save.Target[T.Lead.EventCount] = eventsBefore + Events.Count;
        return told;
    }

    /// <summary>Changes of the hand-off the lead is in; nothing to change when it is in none.</summary>
    public Entity Current()
    {
        if (Handoff is null && Save.Handoff is { } current) Handoff = new Entity(T.Handoff.Table, current.Id);
        return Handoff ?? new Entity(T.Handoff.Table);
    }
}
