namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>
/// Windows and IANA names of time zones, in any letter case. Dataverse runs plug-ins where only Windows names are known;
/// people also type IANA names. Antarctica/Troll is the one zone without a Windows name.
/// </summary>
public static class ZoneNames
{
    private const string Suffix = " Standard Time";

    private static readonly Dictionary<string, string> windowsOf = new(600, StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string> ianaOf = new(140, StringComparer.OrdinalIgnoreCase);

    static ZoneNames()
    {
        foreach (var line in ZoneTable.Lines.Split('\n'))
        {
            var halves = line.TrimEnd('\r').Split('=');
            var windows = halves[0].Contains(" Time") || halves[0].StartsWith("UTC", StringComparison.Ordinal) ? halves[0] : halves[0] + Suffix;
            var area = string.Empty;
            foreach (var name in halves[1].Split(' '))
            {
                var slash = name.LastIndexOf('/');
                if (slash >= 0) area = name.Substring(0, slash);
                var place = name.Substring(slash + 1);
                var iana = area.Length == 0 ? place : area + "/" + place;
                windowsOf[iana] = windows;
                if (!ianaOf.ContainsKey(windows)) ianaOf[windows] = iana;
            }
        }
    }

    /// <summary>A Windows or an IANA name.</summary>
    public static bool IsKnown(string id) => ToWindows(id) is not null;

    public static bool IsKnownToWindows(string id) => ianaOf.ContainsKey(id);

    /// <summary>The Windows name of an IANA zone; a Windows name stays; null for neither.</summary>
    public static string? ToWindows(string id) => ianaOf.ContainsKey(id) ? id : windowsOf.TryGetValue(id, out var windows) ? windows : null;

    /// <summary>The IANA zone of the Windows zone's default territory; an IANA name stays; null for neither.</summary>
    public static string? ToIana(string id) => ianaOf.TryGetValue(id, out var iana) ? iana : windowsOf.ContainsKey(id) ? id : null;
}
