using System.Xml.Linq;

namespace Alignment.Parity.Tests.Checking;

/// <summary>Mistakes in assemblies, steps, images and custom APIs.</summary>
internal static class RegistrationMistakes
{
    private const string Twin = "SdkMessageProcessingSteps/{5b1f7a10-0000-4000-8000-000000000094}.xml";
    private const string Parameter = "customapis/orc_CountTrees/customapirequestparameters/LeadId/customapirequestparameter.xml";
    private const string Result = "customapis/orc_CountTrees/customapiresponseproperties/Trees/customapiresponseproperty.xml";

    public static IEnumerable<Mistake> All =>
    [
        new("plugin-type", "a plug-in type the DLL does not have", tree => tree.BuildPlugins("CountApples")),
        new("plugin-type", "a plug-in class nobody listed", tree => tree.BuildPlugins("CountTrees", "PruneTrees")),
        new("plugin-type", "a qualified name with another version", tree => tree.Replace(Orchard.Assembly, "AssemblyQualifiedName=\"Orchard.Plugins.CountTrees, Orchard.Plugins, Version=2.1", "AssemblyQualifiedName=\"Orchard.Plugins.CountTrees, Orchard.Plugins, Version=2.0")),
        new("step-column", "a filter on a missing column", tree => tree.Set(Orchard.Step, "FilteringAttributes", "orc_height,orc_weight")),
        new("step-column", "an image of a missing column", tree => tree.Set(Orchard.Step, "Attributes", "orc_weight")),
        new("step-column", "a step on an unknown table", tree => tree.Set(Orchard.Step, "PrimaryEntity", "orc_bush")),
        new("step-column", "a filter with blanks", tree => tree.Set(Orchard.Step, "FilteringAttributes", "orc_height, orc_lead")),
        new("step", "a message whose id differs between environments", tree => tree.Set(Orchard.Step, "SdkMessageId", "5b1f7a10-0000-4000-8000-000000000777")),
        new("step", "a step of a type nobody lists", tree => tree.Set(Orchard.Step, "PluginTypeId", "5b1f7a10-0000-4000-8000-000000000777")),
        new("step", "an asynchronous step before the write", tree => tree.Set(Orchard.Step, "Mode", "1")),
        new("step", "a stage that is not there", tree => tree.Set(Orchard.Step, "Stage", "30")),
        new("step", "a rank of nought", tree => tree.Set(Orchard.Step, "Rank", "0")),
        new("step", "a picture from before of a row that is new", tree => tree.Set(Orchard.Step, "SdkMessageId", "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8")),
        new("step", "a picture from after the write before the write", tree => tree.Set(Orchard.Step, "ImageType", "1")),
        new("step", "a picture of all columns", tree => tree.Remove(Orchard.Step, "Attributes")),
        new("update-without-columns", "an update step without columns", tree => tree.Remove(Orchard.Step, "FilteringAttributes")),
        new("retrieve-step", "a step on reading", tree => tree.Set(Orchard.Step, "SdkMessageId", "03bebb1b-ea3e-db11-86a7-000a3a5473e8")),
        new("duplicate-step", "the same step twice", tree =>
        {
            File.Copy(tree.PathOf(Orchard.Step), tree.PathOf(Twin));
            tree.Replace(Twin, "000000000092}", "000000000094}");
        }),
        new("disabled", "a step that is disabled", tree => tree.Edit(Orchard.Step, root => root.Add(new XElement("StateCode", "1")))),
        new("judged-columns", "a judging step that does not wait for every column", tree =>
        {
            tree.Replace(Orchard.Step, "Orchard.Plugins.CountTrees,", "Orchard.Plugins.JudgeLeadOnUpdate,");
            tree.Set(Orchard.Step, "PrimaryEntity", "lead");
        }),
        new("custom-api", "an API of a type nobody lists", tree => tree.Edit(Orchard.Api, root => root.Element("plugintypeid")!.Element("plugintypeid")!.Value = "5b1f7a10-0000-4000-8000-000000000777")),
        new("custom-api", "a parameter named without its API", tree => tree.Set(Parameter, "name", "LeadId")),
        new("custom-api", "a parameter without type", tree => tree.Remove(Parameter, "type")),
        new("custom-api", "an optional result", tree => tree.Edit(Result, root => root.Add(new XElement("isoptional", "0")))),
        new("custom-api", "a function without result", tree => tree.Delete(Result)),
    ];
}
