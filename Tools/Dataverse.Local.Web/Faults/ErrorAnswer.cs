using System.Globalization;
using System.ServiceModel;
using System.Text.Json;
using Dataverse.Local.Faults;
using Dataverse.Local.Web.Calls;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Faults;

/// <summary>Errors in the platform's form, with the details a caller may ask for by annotation.</summary>
internal static class ErrorAnswer
{
    private const string Prefix = "Microsoft.PowerApps.CDS.";

    public static ApiAnswer Of(Exception exception, Preferences? prefer) => exception switch
    {
        ApiFault fault => Answer(fault.Status, fault.Code, fault.Message, null, prefer),
        FaultException<OrganizationServiceFault> fault => Answer(Statuses.Of(fault.Detail.ErrorCode), fault.Detail.ErrorCode, fault.Detail.Message, fault.Detail, prefer),
        _ => Answer(StatusCodes.Status500InternalServerError, ErrorCodes.UnExpected, $"The server failed: {exception.GetType().Name}: {exception.Message}", null, prefer),
    };

    private static ApiAnswer Answer(int status, int code, string message, OrganizationServiceFault? detail, Preferences? prefer) => ApiAnswer.OfJson(
        writer =>
        {
            var hex = code.ToString("x8", CultureInfo.InvariantCulture);
            writer.WriteStartObject("error");
            writer.WriteString("code", $"0x{hex}");
            writer.WriteString("message", message);
            if (prefer is not null)
                Details(writer, prefer, hex, message, detail);
            writer.WriteEndObject();
        },
        status);

    private static void Details(Utf8JsonWriter writer, Preferences prefer, string hex, string message, OrganizationServiceFault? detail)
    {
        if (detail?.ErrorDetails is { } details)
        {
            foreach (var (key, value) in details)
                Write(writer, prefer, $"ErrorDetails.{key}", value is Enum ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : value);
        }

        Write(writer, prefer, "HelpLink", $"http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a{hex}&client=platform");
        Write(writer, prefer, "TraceText", detail?.TraceText);
        Write(writer, prefer, "InnerError.Message", detail?.InnerFault?.Message ?? message);
    }

    private static void Write(Utf8JsonWriter writer, Preferences prefer, string name, object? value)
    {
        if (value is not null && prefer.Wants(Prefix + name))
            writer.WriteString($"@{Prefix}{name}", Convert.ToString(value, CultureInfo.InvariantCulture));
    }
}
