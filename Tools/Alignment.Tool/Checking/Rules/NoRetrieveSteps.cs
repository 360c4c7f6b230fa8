using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Solution checker: meta-avoid-reg-retrieve.</summary>
public sealed class NoRetrieveSteps : ISolutionRule
{
    public string Id => "retrieve-step";

    public string Statement => "No step runs when rows are read.";

    public IEnumerable<Finding> Check(Examined examined) => examined.Source.Of(ComponentKind.Step)
        .Where(step => Messages.NameOf(step.Definition.Text("SdkMessageId")) is "Retrieve" or "RetrieveMultiple")
        .Select(step => new Finding(Id, step.File, $"The step \"{step.Name}\" slows every read of {step.Definition.Text("PrimaryEntity")}.", "Compute the value when the row is written."));
}
