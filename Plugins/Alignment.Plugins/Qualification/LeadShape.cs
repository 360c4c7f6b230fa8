using Alignment.Plugins.Hosting;

namespace Alignment.Plugins.Qualification;

/// <summary>The columns of lead with their labels, kept for half a minute.</summary>
internal static class LeadShape
{
    private static readonly Remembered<LeadColumns> Known = new((on, _) => LeadColumns.Read(on.AsSystem));

    public static LeadColumns Of(Occasion on) => Known.Of(on);
}
