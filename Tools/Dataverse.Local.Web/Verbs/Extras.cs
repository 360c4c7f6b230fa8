using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Verbs;

/// <summary>Wishes in headers and options that go with a request as further parameters.</summary>
internal static class Extras
{
    private static readonly (string Header, string Parameter)[] Flags =
    [
        ("MSCRM.SuppressDuplicateDetection", "SuppressDuplicateDetection"),
        ("MSCRM.BypassCustomPluginExecution", "BypassCustomPluginExecution"),
        ("MSCRM.SuppressCallbackRegistrationExpanderJob", "SuppressCallbackRegistrationExpanderJob"),
    ];

    private static readonly (string Header, string Parameter)[] Texts =
    [
        ("MSCRM.BypassBusinessLogicExecution", "BypassBusinessLogicExecution"),
        ("MSCRM.BypassBusinessLogicExecutionStepIds", "BypassBusinessLogicExecutionStepIds"),
        ("MSCRM.SolutionUniqueName", "SolutionUniqueName"),
    ];

    public static T WithExtras<T>(this T request, Call call)
        where T : OrganizationRequest
    {
        foreach (var (header, parameter) in Flags)
        {
            if (call.Request.Header(header) is not { } text)
                continue;
            if (!bool.TryParse(text, out var flag))
                throw ApiFault.Request($"The header {header} must be true or false, not '{text}'.");
            if (flag)
                request[parameter] = true;
        }

        foreach (var (header, parameter) in Texts)
        {
            if (call.Request.Header(header) is { } text)
                request[parameter] = text;
        }

        if (call.Options["tag"] is { } tag)
            request["tag"] = tag;
        return request;
    }
}
