namespace Alignment.Browser.Tests;

/// <summary>A story that needs Chromium. Where there is none it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Program is null)
            Skip = "Chromium is not installed. On Debian: apt-get install chromium.";
    }
}
