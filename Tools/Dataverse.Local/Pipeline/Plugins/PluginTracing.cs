using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>Collects what one plug-in execution traces; the platform keeps the last 10 kB.</summary>
internal sealed class PluginTracing : ITracingService
{
    private const int Longest = 10_240;
    private StringBuilder? lines;

    public string Text => lines?.ToString() ?? "";

    public void Trace(string format, params object[] args)
    {
        lines ??= new StringBuilder();
        if (args is { Length: > 0 })
            lines.AppendFormat(CultureInfo.InvariantCulture, format, args).AppendLine();
        else
            lines.AppendLine(format);
        if (lines.Length > Longest)
            lines.Remove(0, lines.Length - Longest);
    }
}
