using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Describing;

/// <summary>Labels in the one language this host speaks.</summary>
internal static class Labels
{
    private const int English = 1033;

    public static Label Of(string text)
    {
        LocalizedLabel localized = new(text, English);
        return new Label(localized, new[] { localized });
    }
}
