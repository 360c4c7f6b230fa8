using System.ServiceModel;
using Dataverse.Local.Pipeline.Plugins;
using Dataverse.Local.Pipeline.Steps;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline.Jobs;

/// <summary>
/// Asynchronous steps. Their rows are written in the transaction of the request, so a rollback takes them along;
/// they run once the outermost request has returned, outside any transaction.
/// </summary>
internal sealed class JobQueue(Server server)
{
    private const int MostAttempts = 4;
    private const string Table = "asyncoperation";
    private readonly List<Job> uncommitted = [];
    private readonly Queue<Job> ready = new();
    private bool isRunning;

    public void Add(Step step, Operation operation)
    {
        Job job = new(server.Ids.Next(), step, operation);
        server.Rows.Insert(Table, job.Id, JobRow.New(server, job));
        uncommitted.Add(job);
        if (!server.Store.InTransaction)
            Commit();
    }

    public void Commit()
    {
        foreach (Job job in uncommitted)
            ready.Enqueue(job);
        uncommitted.Clear();
    }

    public void Rollback() => uncommitted.Clear();

    public void RunAll()
    {
        if (isRunning || ready.Count == 0)
            return;
        isRunning = true;
        try
        {
            while (ready.TryDequeue(out Job? job))
                Run(job);
        }
        finally
        {
            isRunning = false;
        }
    }

    /// <summary>Jobs that a stopped process left behind cannot be continued: their context was only in its memory.</summary>
    public void FailAbandoned()
    {
        foreach (Entity row in server.All(Table, "statecode"))
        {
            if (row.GetAttributeValue<OptionSetValue>("statecode")?.Value is not 3)
                Write(row.Id, JobRow.Ended(JobStatus.Failed, server, "The process stopped before this job had run.", 0));
        }
    }

    private void Run(Job job)
    {
        Write(job.Id, JobRow.Started(server));
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                server.Pipeline.Run(job.Step, job.Operation, Stage.PostOperation);
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                if (attempt < MostAttempts && WantsRetry(fault))
                    continue;
                Write(job.Id, JobRow.Ended(JobStatus.Failed, server, fault.Detail.Message, attempt - 1, fault.Detail.ErrorCode));
                return;
            }
            if (job.Step.DeletesJobWhenDone)
                InTransaction(() => server.Rows.Delete(Table, job.Id));
            else
                Write(job.Id, JobRow.Ended(JobStatus.Succeeded, server, null, attempt - 1));
            return;
        }
    }

    private static bool WantsRetry(FaultException<OrganizationServiceFault> fault) =>
        fault.Detail.ErrorDetails is { } details && details.TryGetValue(PluginFailure.StatusDetail, out object status) && status is OperationStatus.Retry;

    private void Write(Guid id, AttributeCollection values) => InTransaction(() => server.Rows.Update(Table, id, values));

    private void InTransaction(Action work)
    {
        using StoreTransaction transaction = server.Store.Begin();
        work();
        transaction.Commit();
    }
}
