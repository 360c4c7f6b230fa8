using Alignment.Pipeline.Tests.Local.Plugins;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

public sealed class StoredAssembliesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alignment").FullName;

    [Fact]
    public void A_plugin_runs_from_the_bytes_in_its_row_also_after_a_restart()
    {
        LocalOptions options = new() { File = Path.Combine(folder, "local.db") };
        using (LocalDataverse first = LocalDataverse.Open(options))
        {
            IOrganizationService admin = first.Service(first.AdminId);
            byte[] bytes = File.ReadAllBytes(typeof(GreetingPlugin).Assembly.Location);
            Guid type = Registration.Type(admin, Registration.Assembly(admin, "Greeting", bytes), typeof(GreetingPlugin));
            Registration.Step(admin, type, "Create", "lead", 20);
            Assert.Equal("Greeted", Greeting(admin));
        }
        using LocalDataverse second = LocalDataverse.Open(options);
        Assert.Equal("Greeted", Greeting(second.Service(second.AdminId)));
        Assert.Equal(2, second.System.RetrieveMultiple(new QueryExpression("lead")).Entities.Count);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static object Greeting(IOrganizationService service) =>
        service.Retrieve("lead", service.Create(Sandbox.Lead()), new ColumnSet("description"))["description"];
}
