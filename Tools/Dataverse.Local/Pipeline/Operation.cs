using Dataverse.Local.Messages;
using Dataverse.Local.Messages.Many;
using Dataverse.Local.Pipeline.Plugins;
using Dataverse.Local.Pipeline.Steps;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline;

/// <summary>One request on its way through the pipeline.</summary>
internal sealed class Operation(Message message, ParameterCollection input, Caller caller)
{
    private ParameterCollection? shared;
    private ParameterCollection? outerShared;
    private Guid? operationId;

    public Message Message { get; } = message;
    public ParameterCollection Input { get; } = input;
    public ParameterCollection Output { get; } = [];
    public Caller Caller { get; } = caller;

    /// <summary>The plug-in execution that made this request; null for a request from outside.</summary>
    public PluginContext? Origin { get; init; }

    /// <summary>The operation this one is a part of: the delete that cascades, the upsert that creates.</summary>
    public Operation? Whole { get; init; }

    /// <summary>Whether stage 10 was passed with a larger request, so that steps of that stage do not run for this part.</summary>
    public bool IsPastStage10 => Whole is { } whole && (whole.Message.IsCompound || whole.IsPastStage10);

    /// <summary>Columns the server itself sets in this operation although callers may not write them; null for none.</summary>
    public string[]? ServerColumns { get; init; }
    public int Depth { get; init; } = 1;
    public Guid CorrelationId { get; init; }
    public Guid? RequestId { get; init; }
    public DateTime CreatedOn { get; init; }
    public object? Tag { get; init; }

    /// <summary>The table the request is about; null when it is about none.</summary>
    public TableShape? Shape { get; set; }
    public string TableName => Shape?.Name ?? "none";
    public Guid PrimaryId { get; set; }
    public StepPlan Plan { get; set; } = StepPlan.Empty;

    /// <summary>The row before the main operation, with at least the columns images and rules need.</summary>
    public Entity? Before { get; set; }

    /// <summary>The row after the main operation, read when the first image asks for it.</summary>
    public Entity? After { get; set; }

    public Guid OperationId => operationId ??= Guid.NewGuid();

    /// <summary>Variables of stages 20 and 40. Create, Update and Delete keep those of stage 10 apart.</summary>
    public ParameterCollection Shared => shared ??= Message.SeparatesPreValidation ? Tagged() : OuterShared;

    /// <summary>Variables of stage 10, which later stages see through their parent context.</summary>
    public ParameterCollection OuterShared => outerShared ??= Tagged();

    /// <summary>The context later stages get as their parent: this request as a whole.</summary>
    public PluginContext? Outer { get; set; }

    public Entity Target => (Entity)Input["Target"];

    /// <summary>The rows of a request about many, each with an operation of its own; null for a request about one.</summary>
    public IReadOnlyList<Operation>? Rows { get; set; }

    /// <summary>The other row of a request about two: the subordinate of a merge. Null for all other requests.</summary>
    public Operation? Second { get; set; }

    /// <summary>The place of a row among many, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The steps this request goes past; null for none.</summary>
    public Bypass? Bypass { get; init; }

    /// <summary>This request about one row as steps of the message about many see it; made when the first asks.</summary>
    public Operation? AsMany { get; set; }

    /// <summary>The same request, seen with another Target: the two halves of a split Update.</summary>
    public Operation Part(Entity target)
    {
        Operation part = Like(Message, With("Target", target), Whole, Index);
        part.Shape = Shape;
        part.PrimaryId = PrimaryId;
        part.Plan = Plan;
        part.Before = Before;
        part.outerShared = OuterShared;
        part.operationId = OperationId;
        return part;
    }

    /// <summary>One row of this request about many.</summary>
    public Operation Row(Message single, Entity target, int index)
    {
        ParameterCollection parameters = With("Target", target);
        parameters.Remove(ManyMessage.Targets);
        return Like(single, parameters, this, index);
    }

    /// <summary>The same request about many, with some of its rows or halves of them.</summary>
    public Operation Part(Operation[] rows)
    {
        Operation part = Like(Message, With(ManyMessage.Targets, new EntityCollection([.. rows.Select(row => row.Target)]) { EntityName = TableName }), Whole, Index);
        part.Shape = Shape;
        part.Plan = Plan;
        part.Rows = rows;
        part.outerShared = OuterShared;
        part.operationId = OperationId;
        return part;
    }

    /// <summary>A request that shares everything with this one but what it asks for.</summary>
    public Operation Like(Message message, ParameterCollection parameters, Operation? whole, int index = 0) => new(message, parameters, Caller)
    {
        Origin = Origin,
        Whole = whole,
        Depth = Depth,
        CorrelationId = CorrelationId,
        RequestId = RequestId,
        CreatedOn = CreatedOn,
        Tag = Tag,
        Index = index,
        Bypass = Bypass,
        ServerColumns = ServerColumns,
    };

    /// <summary>Stage 10 may have changed rows: what was read before is read again.</summary>
    public void ForgetBefore()
    {
        Before = null;
        if (Second != null)
            Second.Before = null;
        foreach (Operation row in Rows ?? [])
            row.Before = null;
    }

    private ParameterCollection With(string name, object value)
    {
        ParameterCollection parameters = [];
        foreach (KeyValuePair<string, object> parameter in Input)
            parameters[parameter.Key] = parameter.Value;
        parameters[name] = value;
        return parameters;
    }

    private ParameterCollection Tagged()
    {
        ParameterCollection variables = [];
        if (Tag != null)
            variables["tag"] = Tag;
        return variables;
    }
}
