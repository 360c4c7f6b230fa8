// spkl finds this attribute by its simple name and reads constructor arguments by position: the global namespace,
// the names and the numbers are spkl's, whatever we would prefer.
using System;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CrmPluginRegistrationAttribute : Attribute
{
    /// <summary>Declares a step of the event pipeline.</summary>
    public CrmPluginRegistrationAttribute(
        string message,
        string entityLogicalName,
        StageEnum stage,
        ExecutionModeEnum executionMode,
        string filteringAttributes,
        string stepName,
        int executionOrder,
        IsolationModeEnum isolationModel)
    {
        Message = message;
        EntityLogicalName = entityLogicalName;
        Stage = stage;
        ExecutionMode = executionMode;
        FilteringAttributes = filteringAttributes;
        Name = stepName;
        ExecutionOrder = executionOrder;
        IsolationMode = isolationModel;
    }

    /// <summary>Binds the class to a custom API by its unique name.</summary>
    public CrmPluginRegistrationAttribute(string message)
    {
        Message = message;
        IsolationMode = IsolationModeEnum.Sandbox;
    }

    public string Message { get; }
    public string? EntityLogicalName { get; }
    public StageEnum? Stage { get; }
    public ExecutionModeEnum ExecutionMode { get; }
    public string? FilteringAttributes { get; }
    public string? Name { get; }
    public int ExecutionOrder { get; }
    public IsolationModeEnum IsolationMode { get; }

    public string? Id { get; set; }
    public string? Image1Name { get; set; }
    public string? Image1Attributes { get; set; }
    public ImageTypeEnum Image1Type { get; set; }
    public string? Description { get; set; }
}

public enum StageEnum
{
    PreValidation = 10,
    PreOperation = 20,
    PostOperation = 40,
}

public enum ExecutionModeEnum
{
    Asynchronous,
    Synchronous,
}

public enum IsolationModeEnum
{
    None = 0,
    Sandbox = 1,
}

public enum ImageTypeEnum
{
    PreImage = 0,
    PostImage = 1,
    Both = 2,
}
