namespace Alignment.Plugins.Hosting;

internal static class Texts
{
    /// <summary>No longer than its column; null for nothing.</summary>
    public static string? Clip(string? text, int longest) =>
        string.IsNullOrEmpty(text) ? null : text!.Length <= longest ? text : text.Substring(0, longest - 1) + "…";
}
