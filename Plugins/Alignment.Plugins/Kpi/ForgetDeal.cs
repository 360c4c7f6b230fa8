using Alignment.Plugins.Hosting;
using Alignment.Plugins.Kpi.Periods;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>A deal that is deleted leaves no row by which the next refresh could find it: its week and its month are told to count again.</summary>
[CrmPluginRegistration(
    "Delete", T.Opportunity.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.ForgetDeal.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.ForgetDeal.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.ForgetDeal.Before)]
public sealed class ForgetDeal : Step
{
    protected override void Run(Occasion on)
    {
        if (on.Before?.GetAttributeValue<OptionSetValue>(T.Opportunity.StateCode)?.Value is null or Deal.Open) return;
        if (on.Before.GetAttributeValue<DateTime?>(T.Opportunity.ActualCloseDate) is not { } closed) return;
        var reporting = Reporting.Of(on);
        var query = new QueryExpression(T.KpiPeriod.Table) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition(T.KpiPeriod.Id, ConditionOperator.In, Atoms.Kinds.Select(kind => (object)PeriodRow.Id(reporting.Calendar.Of(kind, reporting.Start(closed.Date)))).ToArray());
        // What was never counted has nothing to forget.
        foreach (var period in on.AsSystem.RetrieveMultiple(query).Entities)
            Errand.AsServer(on, () => on.AsSystem.Update(new Entity(T.KpiPeriod.Table, period.Id) { [T.KpiPeriod.RecountAfter] = on.Now }));
    }
}
