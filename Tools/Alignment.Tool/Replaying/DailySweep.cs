using Alignment.Tool.Keeping;
using Microsoft.Xrm.Sdk;
using Api = Alignment.Plugins.Tables.CustomApis.SweepTimers;

namespace Alignment.Tool.Replaying;

/// <summary>The scheduler of the past: it sweeps when the office opens, on each day on which something happens after that.</summary>
internal sealed class DailySweep(IOrganizationService admin, MovedClock clock)
{
    /// <summary>When the shipped office hours begin, UTC. Earlier nobody would be woken.</summary>
    private static readonly TimeSpan Opening = TimeSpan.FromHours(9);

    private DateTime swept = DateTime.MinValue;

    /// <summary>Leads that woke so far.</summary>
    public int Woken { get; private set; }

    /// <summary>Sweeps at the opening of that day when the instant lies after it and that was not done yet.</summary>
    public void Until(DateTime instant)
    {
        var opening = instant.Date + Opening;
        if (instant < opening || swept == opening) return;
        swept = opening;
        At(opening);
    }

    public void At(DateTime instant)
    {
        clock.MoveTo(instant);
        OrganizationResponse answer;
        do
        {
            answer = admin.Execute(new OrganizationRequest(Api.Name));
            Woken += (int)answer[Api.Woken];
        }
        while ((bool)answer[Api.More]);
    }
}
