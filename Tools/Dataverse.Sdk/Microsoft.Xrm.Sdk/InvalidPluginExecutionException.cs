using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Security;

namespace Microsoft.Xrm.Sdk;

/// <summary>How a plug-in refuses: the message is shown to the person, the transaction is rolled back.</summary>
[Serializable]
public sealed class InvalidPluginExecutionException : Exception, ISerializable
{
    public InvalidPluginExecutionException()
        : this(OperationStatus.Failed)
    {
    }

    public InvalidPluginExecutionException(string message)
        : this(OperationStatus.Failed, message)
    {
    }

    public InvalidPluginExecutionException(string message, Exception exception)
        : base(message, exception)
    {
    }

    public InvalidPluginExecutionException(string message, PluginHttpStatusCode httpStatus)
        : this(OperationStatus.Failed, 0, message, httpStatus)
    {
    }

    public InvalidPluginExecutionException(string message, PluginHttpStatusCode httpStatus, Dictionary<string, string> exceptionDetails)
        : this(message, httpStatus)
    {
        ExceptionDetails = exceptionDetails;
    }

    public InvalidPluginExecutionException(string message, Dictionary<string, string> exceptionDetails)
        : this(OperationStatus.Failed, message, exceptionDetails)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status)
    {
        Status = status;
    }

    public InvalidPluginExecutionException(OperationStatus status, string message)
        : this(status, 0, message)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status, string message, Dictionary<string, string> exceptionDetails)
        : this(status, message)
    {
        ExceptionDetails = exceptionDetails;
    }

    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message)
        : this(status, errorCode, message, PluginHttpStatusCode.NotSet)
    {
    }

    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message, PluginHttpStatusCode httpStatus)
        : base(message)
    {
        Status = status;
        ErrorCode = errorCode;
        HttpStatus = httpStatus;
    }

    private InvalidPluginExecutionException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
        Status = (OperationStatus)info.GetInt32(nameof(Status));
        ErrorCode = info.GetInt32(nameof(ErrorCode));
        HttpStatus = (PluginHttpStatusCode)info.GetInt32(nameof(HttpStatus));
        ExceptionDetails = (Dictionary<string, string>)info.GetValue(nameof(ExceptionDetails), typeof(Dictionary<string, string>));
    }

    /// <summary>0 unless the plug-in gave one; the caller of the service then sees IsvAborted (0x80040265).</summary>
    public int ErrorCode { get; }

    public IReadOnlyDictionary<string, string> ExceptionDetails { get; } = new Dictionary<string, string>();

    public PluginHttpStatusCode HttpStatus { get; }

    public OperationStatus Status { get; }

    [SecurityCritical]
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue(nameof(Status), (int)Status);
        info.AddValue(nameof(ErrorCode), ErrorCode);
        info.AddValue(nameof(HttpStatus), (int)HttpStatus);
        info.AddValue(nameof(ExceptionDetails), ExceptionDetails);
    }

    public override string ToString() => $"{base.ToString()}{Environment.NewLine}Status: {Status}, error code: 0x{ErrorCode:X8}";
}
