namespace Alignment.Plugins.Lifecycle;

/// <summary>The different channels that were tried on a hand-off, kept as one text: "Phone, E-mail".</summary>
internal static class AttemptChannels
{
    private static readonly string[] Between = [", "];

    public static int Count(string? channels) => Each(channels).Length;

    public static string With(string? channels, string channel) =>
        Each(channels).Contains(channel) ? channels! : string.IsNullOrEmpty(channels) ? channel : channels + Between[0] + channel;

    private static string[] Each(string? channels) => (channels ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
