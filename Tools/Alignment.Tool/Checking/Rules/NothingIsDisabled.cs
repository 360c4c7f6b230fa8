using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Solution checker: meta-remove-inactive.</summary>
public sealed class NothingIsDisabled : ISolutionRule
{
    public string Id => "disabled";

    public string Statement => "No disabled step, inactive form or switched-off handler is shipped.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        foreach (var step in examined.Source.Of(ComponentKind.Step).Where(step => (step.Definition.Text("StateCode") ?? step.Definition.Text("statecode") ?? "0") != "0"))
            yield return new Finding(Id, step.File, $"The step \"{step.Name}\" is disabled.", "Enable it, or remove it.");
        foreach (var form in examined.Source.Tables.SelectMany(table => table.Forms))
        {
            if (form.Definition.Text("FormActivationState") == "0")
                yield return new Finding(Id, form.File, $"The form {form.Definition.Label()} is inactive.", "Activate it, or remove it.");
            foreach (var handler in form.Definition.Descendants("Handler").Where(handler => handler.Attr("enabled") == "false"))
                yield return new Finding(Id, form.File, $"The handler {handler.Attr("functionName")} is switched off.", "Enable it, or remove it.");
        }
    }
}
