using System.Runtime.InteropServices;
using Alignment.Tool.Keeping;
using Alignment.Tool.Terminal;
using Dataverse.Local;
using Dataverse.Local.Player;
using Dataverse.Local.Web;

namespace Alignment.Tool.Up;

/// <summary>Serves the app and the Web API of a local organisation on loopback until the person stops it.</summary>
internal static class ServeRun
{
    public static void Run(string file, int port, Screen screen)
    {
        var clock = new RunningClock();
        using var dataverse = LocalOrganisation.Open(file, clock);
        if (OrganisationClock.StandsAt(dataverse.System) is { } asOf)
        {
            clock.SetTo(asOf);
            screen.Say($"The past is played here: its clock goes on from {asOf:yyyy-MM-dd}.");
        }

        SamplePeople.Ensure(dataverse);
        using var stop = new ManualResetEventSlim();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Set();
        }

        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var web = LocalWeb.Start(dataverse, new LocalWebOptions { Port = port, Content = Player.Content(dataverse) });
        screen.Say($"The app: {web.Address}");
        screen.Say($"The Web API: {new Uri(web.Address, "api/data/v9.2/")}");
        screen.Say("Choose who you are at the top of the page. Ctrl+C stops it.");
        screen.Document(new { app = web.Address, api = new Uri(web.Address, "api/data/v9.2/") });
        stop.Wait();
        web.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
