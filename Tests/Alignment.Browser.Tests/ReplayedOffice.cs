using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Alignment.Tool;
using Alignment.Tool.Replaying;
using Alignment.Tool.Terminal;
using Dataverse.Local.Player;
using Dataverse.Local.Web;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Browser.Tests;

/// <summary>A company whose past was played again from the published hand-offs, counted, its app served on loopback.</summary>
public sealed class ReplayedOffice : IAsyncLifetime
{
    /// <summary>Enough for months that say something, few enough for a test.</summary>
    private const int Leads = 600;

    private ReplayedOrganisation? replayed;
    private LocalWeb? web;

    public Guid Marketer { get; private set; }

    public Uri Address => web!.Address;

    public Task InitializeAsync()
    {
        if (OverlayFactAttribute.Folder is not { } folder || Chromium.Program is null) return Task.CompletedTask;
        replayed = new ReplayRun(Repository.Find(), new Screen(json: true, TextWriter.Null, TextWriter.Null, interactive: false), new ReplayOptions(folder, Take: Leads)).Play();
        var dataverse = replayed.Dataverse;
        var admin = dataverse.Service(dataverse.AdminId);
        SalesRole.Install(admin);
        Marketer = dataverse.AddUser("Mia Marketing", "Alignment Marketing Lead", SalesRole.Name);
        while (admin.Execute(new OrganizationRequest(T.CustomApis.RefreshKpis.Name))[T.CustomApis.RefreshKpis.More] is true)
        {
        }

        web = LocalWeb.Start(dataverse, new LocalWebOptions { Content = Player.Content(dataverse) });
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        if (web is not null)
            await web.DisposeAsync();
        replayed?.Dispose();
    }
}
