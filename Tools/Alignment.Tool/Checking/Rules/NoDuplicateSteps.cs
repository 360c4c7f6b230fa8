using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Solution checker: meta-remove-dup-reg.</summary>
public sealed class NoDuplicateSteps : ISolutionRule
{
    public string Id => "duplicate-step";

    public string Statement => "No plug-in type is registered twice for the same message, table and stage.";

    public IEnumerable<Finding> Check(Examined examined) => examined.Source.Of(ComponentKind.Step)
        .GroupBy(step => (
            Type: Reading.BareId(step.Definition.Text("PluginTypeId")),
            Message: Reading.BareId(step.Definition.Text("SdkMessageId")),
            Table: step.Definition.Text("PrimaryEntity"),
            Stage: step.Definition.Text("Stage")))
        .Where(same => same.Count() > 1)
        .Select(same => new Finding(Id, same.Last().File, $"The step \"{same.Last().Name}\" repeats \"{same.First().Name}\".", "Keep one, with the columns of both."));
}
