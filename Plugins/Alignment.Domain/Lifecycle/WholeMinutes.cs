namespace Alignment.Domain.Lifecycle;

/// <summary>Minutes of the wall clock between two instants, in full minutes.</summary>
public static class WholeMinutes
{
    /// <summary>Negative when the second instant is the earlier one.</summary>
    public static int Between(DateTime from, DateTime to) => (int)Math.Floor((to - from).TotalMinutes);

    /// <summary>How long somebody waited: what was there before the waiting began took no time.</summary>
    public static int Waited(DateTime from, DateTime to) => Math.Max(0, Between(from, to));
}
