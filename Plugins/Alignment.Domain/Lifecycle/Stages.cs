namespace Alignment.Domain.Lifecycle;

/// <summary>What the stages have in common.</summary>
public static class Stages
{
    public static readonly IReadOnlyList<Stage> All =
    [
        Stage.Inquiry, Stage.Mql, Stage.Sal, Stage.Sql, Stage.Won, Stage.Lost,
        Stage.Recycled, Stage.Returned, Stage.Disqualified, Stage.Duplicate,
    ];

    /// <summary>Short, as both teams say it.</summary>
    public static string Name(Stage stage) => stage switch
    {
        Stage.None => "–",
        Stage.Mql => "MQL",
        Stage.Sal => "SAL",
        Stage.Sql => "SQL",
        _ => stage.ToString(),
    };

    /// <summary>Sales have it and must decide or work.</summary>
    public static bool IsWithSales(Stage stage) => stage is Stage.Mql or Stage.Sal;

    /// <summary>Marketing have it and may bring it to sales.</summary>
    public static bool IsWithMarketing(Stage stage) => stage is Stage.Inquiry or Stage.Recycled or Stage.Returned;

    /// <summary>The lead's own row is open in Dynamics.</summary>
    public static bool IsOpen(Stage stage) => IsWithSales(stage) || IsWithMarketing(stage);

    /// <summary>Sales gave it back: only with a reason.</summary>
    public static bool IsRejection(Stage stage) => stage is Stage.Recycled or Stage.Returned or Stage.Disqualified or Stage.Duplicate;

    /// <summary>A lead that was there before Alignment has no stage: its state says where it stands.</summary>
    /// <param name="state">0 open, 1 qualified, 2 disqualified.</param>
    public static Stage OfState(int state) => state switch
    {
        1 => Stage.Sql,
        2 => Stage.Disqualified,
        _ => Stage.Inquiry,
    };
}
