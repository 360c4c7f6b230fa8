using Dataverse.Local.Messages;

namespace Dataverse.Local.Pipeline.Steps;

/// <summary>
/// The registered steps and custom APIs, read from their rows and read again after one of those rows was written.
/// </summary>
internal sealed class StepRegistry(Server server)
{
    private static readonly HashSet<string> SourceTables =
    [
        "sdkmessageprocessingstep", "sdkmessageprocessingstepimage", "sdkmessageprocessingstepsecureconfig",
        "plugintype", "pluginassembly", "sdkmessage", "sdkmessagefilter",
        "customapi", "customapirequestparameter", "customapiresponseproperty",
    ];

    private readonly Dictionary<(string Message, string Table), StepPlan> plans = [];
    private Dictionary<string, List<Step>> stepsByMessage = [];
    private Dictionary<string, CustomApiMessage> apis = [];
    private bool isStale = true;

    public static bool Concerns(string table) => SourceTables.Contains(table);

    public void Forget() => isStale = true;

    /// <summary>The steps to run when a message reaches a table ("none" for messages about no table).</summary>
    public StepPlan For(string message, string table)
    {
        Refresh();
        message = MergedMessages.One(message);
        if (plans.TryGetValue((message, table), out StepPlan? plan))
            return plan;
        plan = new StepPlan(Of(message)
            .Concat(Of(MergedMessages.Many(message)))
            .Where(step => step.Table == null || step.Table == table));
        return plans[(message, table)] = plan.IsEmpty ? StepPlan.Empty : plan;
    }

    public CustomApiMessage? CustomApi(string name)
    {
        Refresh();
        return apis.GetValueOrDefault(name);
    }

    private List<Step> Of(string? message) => message != null && stepsByMessage.TryGetValue(message, out List<Step>? steps) ? steps : [];

    private void Refresh()
    {
        if (!isStale)
            return;
        isStale = false;
        plans.Clear();
        StepReader reader = new(server);
        stepsByMessage = reader.Steps()
            .GroupBy(step => step.Message)
            .ToDictionary(group => group.Key, group => group.ToList());
        apis = new CustomApiReader(server).Apis().ToDictionary(api => api.Name, StringComparer.OrdinalIgnoreCase);
        server.Plugins.Refresh(reader.Types());
    }
}
