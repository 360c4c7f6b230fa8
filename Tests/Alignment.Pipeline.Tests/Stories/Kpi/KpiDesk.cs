using Alignment.Domain.Kpi;
using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi;

/// <summary>What people do with figures: have them counted, and read them.</summary>
internal sealed class KpiDesk(Floor floor)
{
    /// <summary>As the hourly flow does it: until there is no more.</summary>
    /// <returns>The answers of all slices.</returns>
    public List<OrganizationResponse> Refresh(int take = 0, bool full = false)
    {
        var answers = new List<OrganizationResponse>();
        do
        {
            answers.Add(floor.Admin.Run(T.CustomApis.RefreshKpis.Name, (T.CustomApis.RefreshKpis.Take, take), (T.CustomApis.RefreshKpis.Full, full && answers.Count == 0)));
            Assert.True(answers.Count < 500, "The refresh does not come to an end.");
        }
        while ((bool)answers[^1][T.CustomApis.RefreshKpis.More]);
        return answers;
    }

    /// <summary>The standing value of the period that holds an instant.</summary>
    public Entity Value(string code, PeriodKind kind, DateTime at, KpiDimension by = KpiDimension.Total, string label = "Total") =>
        Assert.Single(Values(code, kind, at, by), row => row.GetAttributeValue<string>(T.KpiValue.DimensionLabel) == label);

    public IReadOnlyList<Entity> Values(string code, PeriodKind kind, DateTime at, KpiDimension by = KpiDimension.Total, bool isSuperseded = false)
    {
        var query = new QueryExpression(T.KpiValue.Table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(T.KpiValue.Code, ConditionOperator.Equal, code);
        query.Criteria.AddCondition(T.KpiValue.PeriodKind, ConditionOperator.Equal, T.PeriodKind.Week + (int)kind);
        query.Criteria.AddCondition(T.KpiValue.Dimension, ConditionOperator.Equal, T.KpiDimension.Total + (int)by);
        query.Criteria.AddCondition(T.KpiValue.PeriodStart, ConditionOperator.LessEqual, at);
        query.Criteria.AddCondition(T.KpiValue.PeriodEnd, ConditionOperator.GreaterThan, at);
        query.Criteria.AddCondition(T.KpiValue.Status, isSuperseded ? ConditionOperator.Equal : ConditionOperator.NotEqual, T.KpiValueStatus.Superseded);
        return floor.Organisation.Admin.RetrieveMultiple(query).Entities;
    }

    /// <summary>The person is told this; nothing is saved.</summary>
    public static void Refused(Action attempt, params string[] words) => attempt.Refused(words);

    /// <summary>"2/5" and how people read it.</summary>
    public string Read(string code, PeriodKind kind, DateTime at, KpiDimension by = KpiDimension.Total, string label = "Total")
    {
        var row = Value(code, kind, at, by, label);
        var all = row.GetAttributeValue<decimal?>(T.KpiValue.Denominator);
        return $"{row.GetAttributeValue<decimal>(T.KpiValue.Numerator):0.##}{(all is null ? "" : $"/{all:0.##}")}: {row.GetAttributeValue<string>(T.KpiValue.Shown)}";
    }
}
