using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Solutions;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local;

/// <summary>
/// An embedded Dataverse on SQLite: solutions are imported from their zips, their plug-ins run in the pipeline.
/// Safe to use from several threads; requests run one at a time.
/// </summary>
public sealed class LocalDataverse : IDisposable
{
    private readonly Server server;

    private LocalDataverse(Server server) => this.server = server;

    /// <summary>A user with the System Administrator role.</summary>
    public Guid AdminId => server.Organization.AdminId;

    /// <summary>The user behind plug-ins that ask for the service of no user; may do everything.</summary>
    public Guid SystemUserId => server.Organization.SystemUserId;

    public Guid OrganizationId => server.Organization.Id;
    public Guid RootBusinessUnitId => server.Organization.RootBusinessUnitId;
    public Guid BaseCurrencyId => server.Organization.BaseCurrencyId;

    /// <summary>The metadata of this moment; an import replaces it by a new one.</summary>
    public Catalog Catalog => server.Store.Catalog;

    /// <summary>The organisation service of SYSTEM.</summary>
    public IOrganizationService System => Service(SystemUserId);

    /// <summary>SDK requests made by plug-ins since the last reset.</summary>
    public RequestCounts Requests => server.Counts;

    /// <summary>The last plug-in executions.</summary>
    public TraceLog TraceLog => server.Traces;

    /// <summary>Opens the database; a new one gets an organisation, a business unit, a currency and its first users.</summary>
    public static LocalDataverse Open(LocalOptions? options = null) => new(new Server(options ?? new LocalOptions()));

    /// <summary>The organisation service as this user. A fault when there is no such user or they are disabled.</summary>
    public IOrganizationService Service(Guid userId) =>
        server.Pipeline.Exclusively(() => new LocalService(server, new Caller(server.Users.Of(userId), userId), null));

    /// <summary>Adds a user of the root business unit with these roles, which must exist.</summary>
    /// <param name="name">First and last name.</param>
    /// <param name="roles">Names of security roles.</param>
    public Guid AddUser(string name, params string[] roles) => NewUsers.Add(server, System, name, roles);

    /// <summary>Imports a solution zip, managed or unmanaged: all of it, or nothing and a fault that says why.</summary>
    public ImportResult Import(Stream zip, IProgress<ImportProgress>? progress = null) =>
        server.Pipeline.Exclusively(() =>
        {
            try
            {
                return new SolutionImporter(server.Store, server.Clock).Import(zip, progress);
            }
            finally
            {
                server.ForgetAll();
            }
        });

    /// <summary>Removes a managed solution with all it brought: all of it, or nothing and a fault that says why.</summary>
    public void Uninstall(string uniqueName) =>
        server.Pipeline.Exclusively(() =>
        {
            try
            {
                new SolutionImporter(server.Store, server.Clock).Uninstall(uniqueName);
                return true;
            }
            finally
            {
                server.ForgetAll();
            }
        });

    /// <summary>
    /// Writes many new rows of one table below the pipeline, for measuring and for demonstrations: no plug-in runs and the
    /// server fills in nothing but versionnumber, so owner, state, dates and amounts in base currency are the caller's to give.
    /// All of them or none.
    /// </summary>
    /// <param name="table">Logical name.</param>
    /// <param name="rows">Read once, one after the other; a row without an id gets a new one.</param>
    /// <returns>How many rows there were.</returns>
    public long Load(string table, IEnumerable<Entity> rows) =>
        server.Pipeline.Exclusively(() =>
        {
            try
            {
                return server.Store.Load(table, rows);
            }
            finally
            {
                server.ForgetAll();
            }
        });

    /// <summary>
    /// Adds an index, as the platform does by itself where queries ask for columns that no lookup or key is about. It stays
    /// with the file, through imports too; adding it again does nothing.
    /// </summary>
    /// <param name="table">Logical name.</param>
    /// <param name="columns">Logical names, in the order in which queries narrow down by them.</param>
    public void AddIndex(string table, params IReadOnlyList<string> columns) =>
        server.Pipeline.Exclusively(() =>
        {
            server.Store.AddIndex(table, columns);
            return true;
        });

    public void Dispose() => server.Dispose();
}
