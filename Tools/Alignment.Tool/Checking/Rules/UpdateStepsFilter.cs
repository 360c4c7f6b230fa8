using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Solution checker: meta-avoid-reg-no-attribute.</summary>
public sealed class UpdateStepsFilter : ISolutionRule
{
    public string Id => "update-without-columns";

    public string Statement => "Every step on Update lists the columns it waits for.";

    public IEnumerable<Finding> Check(Examined examined) => examined.Source.Of(ComponentKind.Step)
        .Where(step => Messages.NameOf(step.Definition.Text("SdkMessageId")) == "Update" && step.Definition.Text("FilteringAttributes") is null)
        .Select(step => new Finding(Id, step.File, $"The step \"{step.Name}\" runs on every update of {step.Definition.Text("PrimaryEntity")}.", "Add FilteringAttributes."));
}
