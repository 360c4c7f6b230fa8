using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Pipeline.Steps;

/// <summary>The steps of one message on one table, in the order they run.</summary>
internal sealed class StepPlan
{
    public static readonly StepPlan Empty = new([]);

    public StepPlan(IEnumerable<Step> steps)
    {
        Step[] ordered = [.. steps.OrderBy(step => step.Rank).ThenBy(step => step.FilterId).ThenBy(step => step.Id)];
        PreValidation = Of(ordered, Stage.PreValidation);
        PreOperation = Of(ordered, Stage.PreOperation);
        PostOperation = Of(ordered, Stage.PostOperation);
        Asynchronous = [.. ordered.Where(step => step.Stage == Stage.PostOperation && step.IsAsynchronous)];
        Before = Columns(ordered, image => image.IsBefore);
        After = Columns(ordered, image => image.IsAfter);
    }

    public Step[] PreValidation { get; }
    public Step[] PreOperation { get; }
    public Step[] PostOperation { get; }
    public Step[] Asynchronous { get; }

    /// <summary>What all pre-images together show; null when there are none.</summary>
    public ColumnSet? Before { get; }

    /// <summary>The pre-image columns and those the rules of the table read, once someone has put them together.</summary>
    public ColumnSet? BeforeAndRules { get; set; }

    /// <summary>What all post-images together show; null when there are none.</summary>
    public ColumnSet? After { get; }
    public bool IsEmpty => PreValidation.Length + PreOperation.Length + PostOperation.Length + Asynchronous.Length == 0;

    private static Step[] Of(Step[] steps, int stage) =>
        [.. steps.Where(step => step.Stage == stage && !step.IsAsynchronous)];

    private static ColumnSet? Columns(Step[] steps, Func<StepImage, bool> which)
    {
        StepImage[] images = [.. steps.SelectMany(step => step.Images).Where(which)];
        if (images.Length == 0)
            return null;
        return images.Any(image => image.Columns.Length == 0)
            ? new ColumnSet(true)
            : new ColumnSet([.. images.SelectMany(image => image.Columns).Distinct()]);
    }
}
