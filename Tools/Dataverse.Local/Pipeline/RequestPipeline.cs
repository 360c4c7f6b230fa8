using System.ServiceModel;
using Dataverse.Local.Faults;
using Dataverse.Local.Messages;
using Dataverse.Local.Pipeline.Jobs;
using Dataverse.Local.Pipeline.Plugins;
using Dataverse.Local.Pipeline.Steps;
using Dataverse.Local.Security;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline;

/// <summary>
/// Takes a request through its stages. Requests run one at a time; a request made by a plug-in runs
/// on the same thread, inside the transaction of the request it belongs to.
/// </summary>
internal sealed class RequestPipeline(Server server)
{
    private const int DeepestAllowed = 8;
    private readonly Lock gate = new();
    private readonly JobQueue jobs = new(server);
    private PluginContext? running;
    private int nesting;
    private bool transactionIsLost;

    public JobQueue Jobs => jobs;

    /// <summary>Runs a request and gives its output parameters. Asynchronous steps have run when the outermost request returns.</summary>
    public ParameterCollection Execute(string name, ParameterCollection input, Caller caller, PluginContext? origin, Guid? requestId)
    {
        lock (gate)
        {
            origin ??= running;
            if (origin != null)
                server.Counts.Add(name);
            nesting++;
            Message? message = null;
            try
            {
                Message found = message = server.Messages.Find(name);
                return Run(New(found, input, Current(caller), origin, requestId)).Output;
            }
            catch (Exception exception)
            {
                transactionIsLost |= nesting > 1 && message is { Writes: true } && server.Store.InTransaction;
                (exception as FaultException<OrganizationServiceFault>)?.Stamp(server.Now);
                throw;
            }
            finally
            {
                nesting--;
                if (nesting == 0)
                    jobs.RunAll();
            }
        }
    }

    /// <summary>Runs another message as part of an operation, at the same depth: how composite messages do their work.</summary>
    public Operation Forward(Operation operation, string name, ParameterCollection input, string[]? serverColumns = null) => Run(New(
        server.Messages.Find(name), input, operation.Caller, operation.Origin, operation.RequestId, operation, serverColumns));

    /// <summary>Runs the steps of an old message around a write that is already under way.</summary>
    public void Announce(Operation operation, Message message, ParameterCollection input)
    {
        Operation announced = New(message, input, operation.Caller, operation.Origin, operation.RequestId, operation);
        announced.Shape = operation.Shape;
        announced.PrimaryId = operation.PrimaryId;
        announced.Plan = server.Steps.For(message.Name, operation.TableName);
        announced.Before = announced.Plan.Before == null
            ? null
            : server.Rows.Read(operation.TableName, operation.PrimaryId, announced.Plan.Before);
        if (!announced.IsPastStage10)
            Run(announced, announced.Plan.PreValidation, Stage.PreValidation);
        Stages(announced, message);
    }

    /// <summary>Holds the lock while something else works on the database: an import, a seed.</summary>
    public T Exclusively<T>(Func<T> work)
    {
        lock (gate)
            return work();
    }

    /// <summary>Stages 20, 30 and 40 of one operation.</summary>
    public void Stages(Operation operation, Message message)
    {
        Run(operation, operation.Plan.PreOperation, Stage.PreOperation);
        message.Run(server, operation);
        Finish(operation);
    }

    /// <summary>Stage 40: the synchronous steps, then the asynchronous ones are put on the list.</summary>
    public void Finish(Operation operation)
    {
        StepPlan plan = operation.Plan;
        if (plan.After != null)
        {
            foreach (Operation row in operation.Rows ?? [operation])
                Images.RowAfter(server, row);
            if (operation.Second is { } second)
                Images.RowAfter(server, second);
        }
        Run(operation, plan.PostOperation, Stage.PostOperation);
        Run(operation, plan.Asynchronous, Stage.PostOperation);
    }

    /// <summary>
    /// Runs steps in their order. A step of a message about one row runs for each of many; a step of a message about many
    /// rows runs once, for one row too. Asynchronous steps are put on the list.
    /// </summary>
    public void Run(Operation operation, Step[] steps, int stage)
    {
        foreach (Step step in steps)
        {
            if (step.IsForMany == (operation.Rows != null))
                Start(step, operation, stage);
            else if (operation.Rows != null)
                OneAndMany.ForEach(operation, row => Start(step, row, stage));
            else
                OneAndMany.ForAll(server, operation, all => Start(step, all, stage));
        }
    }

    private void Start(Step step, Operation operation, int stage)
    {
        if (!step.Wants(operation) || operation.Bypass?.Skips(step) == true)
            return;
        if (step.IsAsynchronous)
            jobs.Add(step, operation);
        else
            Run(step, operation, stage);
    }

    /// <summary>Runs one step; every failure comes out as a fault.</summary>
    public void Run(Step step, Operation operation, int stage)
    {
        Caller caller = step.RunsAs is { } user && user != operation.Caller.UserId
            ? new Caller(server.Users.Of(user), operation.Caller.InitiatingUserId)
            : operation.Caller;
        PluginInstance instance = server.Plugins.InstanceOf(step);
        PluginContext context = new(server, operation, caller, step, stage);
        PluginTracing tracing = new();
        PluginContext? before = running;
        long start = TimeProvider.System.GetTimestamp();
        Exception? failure = null;
        running = context;
        try
        {
            instance.Plugin.Execute(new PluginServices(server, context, tracing));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            failure = exception;
            throw PluginFailure.AsFault(exception, instance.TypeName, tracing.Text);
        }
        finally
        {
            running = before;
            server.Traces.Add(new TraceEntry(
                instance.TypeName, step.Name, operation.Message.Name, operation.TableName, stage, step.IsAsynchronous, operation.Depth,
                operation.CorrelationId, operation.CreatedOn, TimeProvider.System.GetElapsedTime(start), tracing.Text, failure?.ToString()));
        }
    }

    /// <summary>The caller with the rights they have now: roles may have changed since their service was made.</summary>
    private Caller Current(Caller caller)
    {
        UserRights now = server.Users.Of(caller.UserId);
        return ReferenceEquals(now, caller.User) ? caller : caller with { User = now };
    }

    private Operation New(Message message, ParameterCollection input, Caller caller, PluginContext? origin, Guid? requestId, Operation? whole = null, string[]? serverColumns = null)
    {
        int depth = origin == null ? 1 : origin.Depth + 1;
        if (depth > DeepestAllowed)
            throw Fault.Of(ErrorCodes.SdkCorrelationTokenDepthTooHigh, $"'{message.Name}' was refused at depth {depth}: plug-ins call each other in an endless loop. Break the loop; at most {DeepestAllowed} requests may be nested.");
        if (input.TryGetValue("tag", out object? tag))
            input.Remove("tag");
        Bypass? bypass = Bypass.Read(server, input, caller.User, message);
        if (message is not AnnouncedMessage)
            KnownParameters.Demand(message, input);
        return new Operation(message, input, caller)
        {
            Origin = origin,
            Whole = whole,
            ServerColumns = serverColumns,
            Depth = depth,
            CorrelationId = whole?.CorrelationId ?? origin?.CorrelationId ?? Guid.NewGuid(),
            RequestId = requestId,
            CreatedOn = server.Clock.GetUtcNow().UtcDateTime,
            Tag = tag ?? whole?.Tag,
            Bypass = bypass ?? (whole?.Message == message ? null : whole?.Bypass),
        };
    }

    private Operation Run(Operation operation)
    {
        if (transactionIsLost)
            throw Fault.Of(ErrorCodes.NoActiveTransaction, "There is no active transaction: a plug-in caught the error of an earlier request and continued. Let such errors through.");
        Message message = operation.Message;
        message.Open(server, operation);
        operation.Plan = server.Steps.For(message.Name, operation.TableName);
        if (message.IsComposite)
        {
            message.Run(server, operation);
            return operation;
        }
        if (operation.Plan.PreValidation.Length > 0 && !operation.IsPastStage10)
        {
            if (operation.Plan.Before != null)
                message.Prepare(server, operation);
            Run(operation, operation.Plan.PreValidation, Stage.PreValidation);
            operation.ForgetBefore();
        }
        if (server.Store.InTransaction || (!message.Writes && operation.Plan.IsEmpty))
            Perform(message, operation);
        else
            PerformInTransaction(message, operation);
        return operation;
    }

    private void Perform(Message message, Operation operation)
    {
        message.Prepare(server, operation);
        message.Authorize(server, operation);
        message.Perform(server, operation);
    }

    private void PerformInTransaction(Message message, Operation operation)
    {
        bool isDone = false;
        try
        {
            using StoreTransaction transaction = server.Store.Begin();
            Perform(message, operation);
            if (transactionIsLost)
                throw Fault.Of(ErrorCodes.TransactionCountReduced, $"'{message.Name}' was rolled back: a plug-in caught the error of a request it made and continued. Plug-ins must let such errors through.");
            transaction.Commit();
            isDone = true;
        }
        finally
        {
            transactionIsLost = false;
            if (isDone)
                jobs.Commit();
            else
                server.RolledBack();
        }
    }
}
