// spkl finds this attribute by its simple name and reads constructor arguments by position: the global namespace,
// the names and the numbers are spkl's, whatever we would prefer. Nothing reads the arguments at run time, so nothing keeps them.
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
    }

    /// <summary>Binds the class to a custom API by its unique name.</summary>
    public CrmPluginRegistrationAttribute(string message)
    {
    }

    public string? Id { get; set; }
    public string? Image1Name { get; set; }
    public string? Image1Attributes { get; set; }
    public ImageTypeEnum Image1Type { get; set; }
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
