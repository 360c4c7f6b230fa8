using Microsoft.AspNetCore.Http;

namespace Dataverse.Local.Web.Faults;

/// <summary>A request the HTTP face itself refuses: status, the platform's code, one sentence.</summary>
internal sealed class ApiFault(int status, int code, string message) : Exception(message)
{
    public const int InvalidRequest = unchecked((int)0x80060888);
    public const int ResourceNotFound = unchecked((int)0x8006088a);
    public const int InvalidPayload = unchecked((int)0x80048d19);
    public const int AccessDenied = unchecked((int)0x80070005);
    public const int NotAMember = unchecked((int)0x80072560);
    private const int Unsupported = unchecked((int)0x80044180);

    public int Status { get; } = status;
    public int Code { get; } = code;

    public static ApiFault Request(string message) => new(StatusCodes.Status400BadRequest, InvalidRequest, message);

    public static ApiFault Payload(string message) => new(StatusCodes.Status400BadRequest, InvalidPayload, message);

    public static ApiFault NoSegment(string name) => new(StatusCodes.Status404NotFound, ResourceNotFound, $"Resource not found for the segment '{name}'.");

    public static ApiFault NoProperty(string name, string table) => Request($"Could not find a property named '{name}' on type 'Microsoft.Dynamics.CRM.{table}'.");

    public static ApiFault WrongMethod(string method, string what) =>
        new(StatusCodes.Status405MethodNotAllowed, InvalidRequest, $"The HTTP method '{method}' is not supported for {what}.");

    /// <summary>The platform can do it; this server says so instead of doing something else.</summary>
    public static ApiFault NotSupported(string what) => new(StatusCodes.Status501NotImplemented, Unsupported, $"Dataverse.Local does not support {what} yet.");
}
