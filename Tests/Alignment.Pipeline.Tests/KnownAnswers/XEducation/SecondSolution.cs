using Alignment.Pipeline.Tests.Stories;
using Alignment.Tool;
using Alignment.Tool.Packing;
using Alignment.Tool.Source;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>The organisation's own solution, which knows nothing of ours, and what an admin does to have its columns judged.</summary>
internal static class SecondSolution
{
    public static string Tree => Path.Combine(Repository.Find().Root, "Tests", "Alignment.Pipeline.Tests", "KnownAnswers", "XEducation", "Solution");

    public static PackedSolution Pack() => SolutionPacker.Pack(Tree, ContentMap.TreeOnly, PackageKind.Managed);

    public static void Import(Organisation organisation)
    {
        using var zip = new MemoryStream(Pack().Bytes, writable: false);
        organisation.Dataverse.Import(zip);
    }

    /// <summary>The step "Lead: judge when changed" waits for the columns and sees what stood in them: two ordinary updates.</summary>
    public static void Watch(IOrganizationService admin, IEnumerable<string> columns)
    {
        var also = "," + string.Join(',', columns);
        var step = new Guid(T.Registration.JudgeLeadOnUpdate.Id);
        admin.Update(new Entity(T.SdkMessageProcessingStep.Table, step)
        {
            [T.SdkMessageProcessingStep.FilteringAttributes] = T.Registration.JudgeLeadOnUpdate.Columns + also,
        });
        var images = new QueryExpression(T.SdkMessageProcessingStepImage.Table);
        images.Criteria.AddCondition(T.SdkMessageProcessingStepImage.SdkMessageProcessingStepId, ConditionOperator.Equal, step);
        var image = Assert.Single(admin.RetrieveMultiple(images).Entities);
        admin.Update(new Entity(T.SdkMessageProcessingStepImage.Table, image.Id)
        {
            [T.SdkMessageProcessingStepImage.Attributes] = T.Registration.JudgeLeadOnUpdate.Before + also,
        });
    }
}
