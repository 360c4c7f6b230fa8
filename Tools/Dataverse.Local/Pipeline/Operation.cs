using Dataverse.Local.Messages;
using Dataverse.Local.Pipeline.Plugins;
using Dataverse.Local.Pipeline.Steps;
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

    /// <summary>The same request, seen with another Target: the two halves of a split Update.</summary>
    public Operation Part(Entity target)
    {
        ParameterCollection parameters = [];
        foreach (KeyValuePair<string, object> parameter in Input)
            parameters[parameter.Key] = parameter.Value;
        parameters["Target"] = target;
        return new Operation(Message, parameters, Caller)
        {
            Origin = Origin,
            Whole = Whole,
            Depth = Depth,
            CorrelationId = CorrelationId,
            RequestId = RequestId,
            CreatedOn = CreatedOn,
            Tag = Tag,
            Shape = Shape,
            PrimaryId = PrimaryId,
            Plan = Plan,
            Before = Before,
            outerShared = OuterShared,
            operationId = OperationId,
        };
    }

    private ParameterCollection Tagged()
    {
        ParameterCollection variables = [];
        if (Tag != null)
            variables["tag"] = Tag;
        return variables;
    }
}
