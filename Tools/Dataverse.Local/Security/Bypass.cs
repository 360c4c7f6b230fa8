using System.ServiceModel;
using Dataverse.Local.Faults;
using Dataverse.Local.Messages;
using Dataverse.Local.Messages.Definitions;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Pipeline.Steps;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Security;

/// <summary>The steps a request asks to go past, which only a caller whose role allows it may ask.</summary>
internal sealed class Bypass
{
    public const string Logic = "BypassBusinessLogicExecution";
    public const string StepIds = "BypassBusinessLogicExecutionStepIds";
    public const string Plugins = "BypassCustomPluginExecution";
    private const string LogicPrivilege = "prvBypassCustomBusinessLogic";
    private const string PluginsPrivilege = "prvBypassCustomPlugins";
    private const int MostSteps = 3;
    private readonly HashSet<Guid> steps = [];
    private bool synchronous;
    private bool asynchronous;

    private Bypass()
    {
    }

    public bool Skips(Step step) => (step.IsAsynchronous ? asynchronous : synchronous) || steps.Contains(step.Id);

    /// <summary>Takes the parameters out of the request; null when it asks for nothing of the kind.</summary>
    /// <exception cref="System.ServiceModel.FaultException{TDetail}">The caller may not, or the values make no sense.</exception>
    public static Bypass? Read(Server server, ParameterCollection input, UserRights user, Message message)
    {
        Bypass bypass = new();
        bool asks = false;
        if (Take<string>(input, Logic) is { Length: > 0 } kinds)
        {
            Demand(user, LogicPrivilege, Logic, message);
            asks = true;
            foreach (string kind in Words(kinds))
                bypass.Add(kind);
        }
        if (Take<string>(input, StepIds) is { Length: > 0 } ids)
        {
            Demand(user, LogicPrivilege, StepIds, message);
            asks = true;
            foreach (string id in Words(ids))
                bypass.AddStep(server, id);
        }
        if (Take<object>(input, Plugins) is { } wish && (wish as bool? ?? throw NotOf(Plugins, "true or false")))
        {
            Demand(user, PluginsPrivilege, Plugins, message);
            asks = bypass.synchronous = true;
        }
        return asks ? bypass : null;
    }

    private void Add(string kind)
    {
        if (kind.Equals("CustomSync", StringComparison.OrdinalIgnoreCase))
            synchronous = true;
        else if (kind.Equals("CustomAsync", StringComparison.OrdinalIgnoreCase))
            asynchronous = true;
        else
            throw NotOf(Logic, "CustomSync, CustomAsync or both with a comma between", kind);
    }

    private void AddStep(Server server, string id)
    {
        if (!Guid.TryParse(id, out Guid step) || !server.Rows.Exists("sdkmessageprocessingstep", step))
            throw NotOf(StepIds, "the ids of registered steps with commas between", id);
        if (steps.Add(step) && steps.Count > MostSteps)
            throw NotOf(StepIds, $"at most {MostSteps} step ids", $"{steps.Count}");
    }

    private static void Demand(UserRights user, string privilege, string parameter, Message message)
    {
        if (message is ExecuteMultipleMessage or ExecuteTransactionMessage)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"{parameter} has no effect on {message.Name}. Set it on each of the requests inside.");
        if (user.DepthOf(privilege) == Depth.None)
            throw Fault.Of(ErrorCodes.PrivilegeDenied, $"Principal user {user.Name} (Id={user.Id}) is missing {privilege} privilege, which {parameter} demands; nothing was done. Give them a role that holds it, or leave the parameter out.");
    }

    private static T? Take<T>(ParameterCollection input, string name)
        where T : class
    {
        if (!input.TryGetValue(name, out object value))
            return null;
        input.Remove(name);
        return value == null ? null : value as T ?? throw NotOf(name, "text", value.ToString());
    }

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static FaultException<OrganizationServiceFault> NotOf(string parameter, string wanted, string? given = null) => Fault.Of(
        ErrorCodes.InvalidArgument,
        given == null ? $"{parameter} must be {wanted}." : $"{parameter} must be {wanted}, not '{given}'.");
}
