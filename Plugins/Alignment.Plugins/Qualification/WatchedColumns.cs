using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>
/// The lead columns whose change wakes the evaluation, as the step is registered in this organisation now.
/// A column counts only when the step's filter and its pre-image both name it: an admin may add columns to both.
/// </summary>
public static class WatchedColumns
{
    private const string MoneyInBase = "_base";

    public static Func<string, bool> Read(IOrganizationService service)
    {
        var step = service.Retrieve(
            T.SdkMessageProcessingStep.Table,
            new Guid(T.Registration.JudgeLeadOnUpdate.Id),
            new ColumnSet(T.SdkMessageProcessingStep.FilteringAttributes));
        var images = new QueryExpression(T.SdkMessageProcessingStepImage.Table)
        {
            ColumnSet = new ColumnSet(T.SdkMessageProcessingStepImage.Attributes),
        };
        images.Criteria.AddCondition(T.SdkMessageProcessingStepImage.SdkMessageProcessingStepId, ConditionOperator.Equal, step.Id);
        var image = service.RetrieveMultiple(images).Entities.FirstOrDefault();

        var filter = Names(step.GetAttributeValue<string>(T.SdkMessageProcessingStep.FilteringAttributes));
        var pictured = Names(image?.GetAttributeValue<string>(T.SdkMessageProcessingStepImage.Attributes));
        return column =>
        {
            var written = Source(column);
            return filter.Contains(written) && (pictured.Count == 0 || pictured.Contains(written));
        };
    }

    /// <summary>People write revenue; the platform derives revenue_base from it.</summary>
    public static string Source(string column) =>
        column.EndsWith(MoneyInBase, StringComparison.Ordinal) ? column.Substring(0, column.Length - MoneyInBase.Length) : column;

    private static HashSet<string> Names(string? list) =>
        new((list ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()), StringComparer.Ordinal);
}
