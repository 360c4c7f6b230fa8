using Dataverse.Local.Faults;
using Dataverse.Local.Messages;
using Dataverse.Local.Messages.Describing;
using Dataverse.Local.Messages.Writing;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline.Plugins;
using Dataverse.Local.Pipeline.Steps;
using Dataverse.Local.Queries;
using Dataverse.Local.Security;
using Dataverse.Local.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Pipeline;

/// <summary>The parts of one open local Dataverse, which know each other through it.</summary>
internal sealed class Server : IDisposable
{
    private readonly Dictionary<string, TableShape> shapes = [];
    private readonly Dictionary<(string Table, string Column), long> sequences = [];
    private Catalog? shapedCatalog;
    private bool wroteSteps;
    private bool wroteUsers;

    public Server(LocalOptions options)
    {
        Options = options;
        Clock = options.Clock;
        Store = SqliteStore.Open(options.File);
        Rows = new Rows(Store);
        Queries = new QueryEngine(Store);
        Ids = new RowIds(Clock);
        Traces = new TraceLog(options.TraceLogLength);
        Plugins = new PluginLibrary(this);
        Steps = new StepRegistry(this);
        Users = new UserDirectory(this);
        Messages = new MessageTable(this);
        Pipeline = new RequestPipeline(this);
        Currencies = new Currencies(this);
        Descriptions = new Descriptions(this);
        Organization = Seed.Apply(this);
        Pipeline.Jobs.FailAbandoned();
    }

    public LocalOptions Options { get; }
    public TimeProvider Clock { get; }
    public SqliteStore Store { get; }
    public Rows Rows { get; }
    public QueryEngine Queries { get; }
    public RowIds Ids { get; }
    public TraceLog Traces { get; }
    public RequestCounts Counts { get; } = new();
    public PluginLibrary Plugins { get; }
    public StepRegistry Steps { get; }
    public UserDirectory Users { get; }
    public MessageTable Messages { get; }
    public RequestPipeline Pipeline { get; }
    public Currencies Currencies { get; }
    public Descriptions Descriptions { get; }
    public Organization Organization { get; }
    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    /// <summary>The table with everything the pipeline works out once; a fault when there is no such table.</summary>
    public TableShape Shape(string? table)
    {
        if (!ReferenceEquals(shapedCatalog, Store.Catalog))
        {
            shapes.Clear();
            shapedCatalog = Store.Catalog;
        }
        if (table != null && shapes.TryGetValue(table, out TableShape? shape))
            return shape;
        if (string.IsNullOrEmpty(table))
            throw Fault.Of(ErrorCodes.InvalidArgument, "The request names no table. Set the logical name.");
        if (!Store.Catalog.TryTable(table, out Table found))
            throw RowFault.UnknownTable(table);
        return shapes[table] = new TableShape(found, Store.Catalog);
    }

    /// <summary>Every row of a small system table, whoever asks; none when this database has no such table.</summary>
    public IEnumerable<Entity> All(string table, params string[] columns)
    {
        if (!Store.Catalog.TryTable(table, out Table found))
            return [];
        List<Guid> ids = SelectIds($"SELECT \"{found.PrimaryId}\" FROM \"{table}\"");
        ColumnSet wanted = columns.Length == 0 ? new ColumnSet(true) : new ColumnSet([.. columns.Where(found.Has)]);
        return ids.Select(id => Rows.Read(table, id, wanted)).OfType<Entity>();
    }

    /// <summary>The ids a SELECT of one column gives; parameters are named $0, $1 and so on.</summary>
    public List<Guid> SelectIds(string sql, params object[] parameters)
    {
        SqliteCommand command = Store.Command(sql);
        command.Parameters.Clear();
        for (int i = 0; i < parameters.Length; i++)
            command.Parameters.AddWithValue($"${i}", parameters[i] is Guid id ? id.ToByteArray() : parameters[i]);
        List<Guid> ids = [];
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
            ids.Add(new Guid((byte[])reader.GetValue(0)));
        return ids;
    }

    /// <summary>The next number of an autonumber column: one more than the numbers in use, never the same twice.</summary>
    public long Sequence(string table, string column)
    {
        if (!sequences.TryGetValue((table, column), out long last))
        {
            last = (long)Store.Command($"SELECT COUNT(*) + 999 FROM \"{table}\"").ExecuteScalar()!;
        }
        return sequences[(table, column)] = last + 1;
    }

    /// <summary>To be told of every write: registered steps and rights are cached.</summary>
    public void Wrote(string table)
    {
        if (StepRegistry.Concerns(table))
        {
            wroteSteps = true;
            Steps.Forget();
        }
        if (UserDirectory.Concerns(table))
        {
            wroteUsers = true;
            Users.Forget();
        }
        if (table == Currencies.Table)
            Currencies.Forget();
    }

    /// <summary>What was cached from rows that no longer are.</summary>
    public void RolledBack()
    {
        Pipeline.Jobs.Rollback();
        if (wroteSteps)
            Steps.Forget();
        if (wroteUsers)
            Users.Forget();
        wroteSteps = wroteUsers = false;
        Currencies.Forget();
        sequences.Clear();
    }

    /// <summary>
    /// Everything may have changed: after an import. Plug-in processes begin anew, as after customizations are published,
    /// so what plug-ins keep in static fields does not outlive the metadata it was made from.
    /// </summary>
    public void ForgetAll()
    {
        Plugins.BeginAnew();
        MessageFilters.Complete(this);
        Steps.Forget();
        Users.Forget();
        Currencies.Forget();
    }

    public void Dispose()
    {
        Plugins.Forget();
        Queries.Dispose();
        Store.Dispose();
    }
}
