using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Rejection;

/// <summary>Where each disposition leads, and how it counts.</summary>
public static class Dispositions
{
    public static Stage StageOf(Disposition disposition) => disposition switch
    {
        Disposition.Recycle => Stage.Recycled,
        Disposition.Disqualify => Stage.Disqualified,
        Disposition.Duplicate => Stage.Duplicate,
        _ => Stage.Returned,
    };

    /// <summary>Returned leads are counted apart: they say nothing about lead quality.</summary>
    public static bool IsReturn(Disposition disposition) => StageOf(disposition) == Stage.Returned;

    /// <summary>The disposition with which a lead gets to a stage, when the reason itself leads elsewhere.</summary>
    public static Disposition Of(Stage stage, Disposition usual) => StageOf(usual) == stage ? usual : stage switch
    {
        Stage.Recycled => Disposition.Recycle,
        Stage.Disqualified => Disposition.Disqualify,
        Stage.Duplicate => Disposition.Duplicate,
        _ => Disposition.FixData,
    };

    /// <summary>The end of "What happens: the lead …".</summary>
    public static string Consequence(Disposition disposition, DateTime? recycleOn) => disposition switch
    {
        Disposition.Recycle => recycleOn is { } on
            ? "goes back to marketing and rests until " + on.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture)
            : "goes back to marketing and rests",
        Disposition.Disqualify => "is disqualified; a sales manager or marketing lead can reactivate it",
        Disposition.Duplicate => "is closed as a duplicate",
        Disposition.FixData => "goes back to marketing, who mend the data and hand it off again",
        Disposition.Reroute => "goes back to marketing, who give it to the right team; the hand-off continues there",
        _ => "goes back to marketing, who review the definition",
    };
}
