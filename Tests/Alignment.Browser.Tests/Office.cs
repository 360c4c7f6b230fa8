using Alignment.Pipeline.Tests.Stories;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Dataverse.Local;
using Dataverse.Local.Player;
using Dataverse.Local.Web;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Browser.Tests;

/// <summary>
/// A company that imported the managed zip and agreed on the default definition, with its app served on loopback.
/// </summary>
public sealed class Office : IAsyncLifetime
{
    private readonly LocalDataverse dataverse;
    private readonly LocalWeb web;

    public Office()
    {
        dataverse = LocalDataverse.Open(new LocalOptions { Clock = Clock });
        using (var zip = ManagedZip.Open())
            dataverse.Import(zip);
        Admin = dataverse.Service(dataverse.AdminId);
        Admin.Execute(new OrganizationRequest(T.CustomApis.InstallDefaults.Name));
        SalesRole.Install(Admin);
        Rep = dataverse.AddUser("Rita Rep", "Alignment Sales", SalesRole.Name);
        Marketer = dataverse.AddUser("Lea Lead", "Alignment Marketing Lead", SalesRole.Name);
        Activate();
        web = LocalWeb.Start(dataverse, new LocalWebOptions { Content = Player.Content(dataverse) });
    }

    /// <summary>Starts at the hour the tests run, and moves when a story says so.</summary>
    public MovableClock Clock { get; } = new(TimeProvider.System.GetUtcNow());

    public IOrganizationService Admin { get; }

    public Guid Rep { get; }

    public Guid Marketer { get; }

    public Uri Address => web.Address;

    /// <summary>A lead that the definition lets pass, and that is therefore handed to Rita.</summary>
    public Guid Mql(string first, string last, string company) => Lead(first, last, company, 300);

    /// <summary>A lead that the definition does not let pass yet.</summary>
    public Guid Inquiry(string first, string last, string company) => Lead(first, last, company, null);

    public Entity Lead(Guid id) => Admin.Retrieve(T.Lead.Table, id, new ColumnSet(true));

    public int StageOf(Guid lead) => Lead(lead).GetAttributeValue<OptionSetValue>(T.Lead.Stage)?.Value ?? 0;

    /// <summary>The company's time goes on to a Monday at ten in the morning, UTC, when every office is open.</summary>
    public void ForwardToMondayAtTen()
    {
        var now = Clock.GetUtcNow();
        var days = ((int)DayOfWeek.Monday - (int)now.DayOfWeek + 7) % 7;
        var monday = new DateTimeOffset(now.Date, TimeSpan.Zero).AddDays(days).AddHours(10);
        Clock.Forward((monday > now ? monday : monday.AddDays(7)) - now);
    }

    /// <summary>The requests of one person.</summary>
    public IOrganizationService As(Guid person) => dataverse.Service(person);

    public Guid Account(string name) => Admin.Create(new Entity("account") { ["name"] = name });

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await web.DisposeAsync();
        dataverse.Dispose();
    }

    private Guid Lead(string first, string last, string company, int? employees) => Admin.Create(new Entity(T.Lead.Table)
    {
        [T.Lead.Subject] = "Benchmark download",
        [T.Lead.FirstName] = first,
        [T.Lead.LastName] = last,
        [T.Lead.CompanyName] = company,
        [T.Lead.JobTitle] = "VP Operations",
        [T.Lead.EMailAddress1] = $"{first}.{last}@example.com",
        [T.Lead.Telephone1] = "+1 555 0100",
        [T.Lead.Address1Country] = "United States",
        [T.Lead.IndustryCode] = new OptionSetValue(7),
        [T.Lead.Revenue] = new Money(12_000_000m),
        [T.Lead.NumberOfEmployees] = employees,
        [T.Lead.OwnerId] = new EntityReference(T.SystemUser.Table, Rep),
    });

    private void Activate()
    {
        var draft = Admin.RetrieveMultiple(new QueryExpression(T.MqlDefinition.Table) { ColumnSet = new ColumnSet(false) }).Entities.Single();
        Admin.Update(new Entity(T.MqlDefinition.Table, draft.Id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });
    }
}
