using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories;

/// <summary>An organisation into which an administrator imported the managed zip, with people in it.</summary>
public sealed class Organisation : IDisposable
{
    private static readonly Lazy<string> Template = new(ImportOnce);
    private readonly string file;

    private Organisation(string file)
    {
        this.file = file;
        Clock = new MovableClock(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        Dataverse = LocalDataverse.Open(new LocalOptions { File = file, Clock = Clock, OrganizationId = Guid.NewGuid() });
        Admin = Dataverse.Service(Dataverse.AdminId);
    }

    public LocalDataverse Dataverse { get; }

    public MovableClock Clock { get; }

    public IOrganizationService Admin { get; }

    /// <summary>The zip is imported; no definition is there yet.</summary>
    public static Organisation WithAlignment()
    {
        var copy = TemporaryFile();
        File.Copy(Template.Value, copy);
        return new Organisation(copy);
    }

    /// <summary>As above, and these rules are active as version 1.</summary>
    public static Organisation Agreeing(Action<DefinitionDraft> rules)
    {
        var organisation = WithAlignment();
        organisation.Agree(rules);
        return organisation;
    }

    /// <summary>Writes a definition and activates it, as the administrator.</summary>
    public Guid Agree(Action<DefinitionDraft> rules, string name = "Our MQL", int version = 1)
    {
        var id = Draft(rules, name, version);
        Activate(id);
        return id;
    }

    public Guid Draft(Action<DefinitionDraft> rules, string name = "Our MQL", int version = 1)
    {
        var draft = new DefinitionDraft(Admin, name, version);
        rules(draft);
        return draft.Id;
    }

    public void Activate(Guid definition) => Admin.Update(new Entity(T.MqlDefinition.Table, definition)
    {
        [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active),
    });

    public void Retire(Guid definition) => Admin.Update(new Entity(T.MqlDefinition.Table, definition)
    {
        [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Retired),
    });

    /// <summary>Somebody saves a new lead; the lead is read back as everybody sees it.</summary>
    public Entity Save(params (string Column, object? Value)[] columns)
    {
        var lead = new Entity(T.Lead.Table) { [T.Lead.LastName] = "Ruiz" };
        foreach (var (column, value) in columns) lead[column] = value;
        return Lead(Admin.Create(lead));
    }

    public Entity Change(Entity lead, params (string Column, object? Value)[] columns)
    {
        var change = new Entity(T.Lead.Table, lead.Id);
        foreach (var (column, value) in columns) change[column] = value;
        Admin.Update(change);
        return Lead(lead.Id);
    }

    public Entity Lead(Guid id) => Admin.Retrieve(T.Lead.Table, id, new ColumnSet(true));

    public int Count(string table) => Admin.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet() }).Entities.Count;

    /// <summary>The one row of a table.</summary>
    public Entity Only(string table, params string[] columns) =>
        Assert.Single(Admin.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities);

    public IOrganizationService As(string person, params string[] roles) =>
        Dataverse.Service(Dataverse.AddUser(person, roles));

    public void Dispose()
    {
        Dataverse.Dispose();
        foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
    }

    private static string ImportOnce()
    {
        var path = TemporaryFile();
        using (var dataverse = LocalDataverse.Open(new LocalOptions { File = path }))
        using (var zip = ManagedZip.Open())
        {
            dataverse.Import(zip);
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(path);
        return path;
    }

    private static string TemporaryFile() => Path.Combine(Path.GetTempPath(), $"alignment-{Guid.NewGuid():N}.db");
}
