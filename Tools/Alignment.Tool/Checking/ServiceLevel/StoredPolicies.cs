using System.Globalization;
using Alignment.Domain.ServiceLevel;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Checking.ServiceLevel;

/// <summary>The policies of an organisation, without retired ones, as far as it matters which hand-offs they are for.</summary>
/// <param name="lead">The table whose choices policies name, by label or by number; here all become labels.</param>
internal sealed class StoredPolicies(IOrganizationService service, Table lead)
{
    public IReadOnlyList<SlaPolicy> Read()
    {
        var query = new QueryExpression(T.SlaPolicy.Table)
        {
            ColumnSet = new ColumnSet(
                T.SlaPolicy.Name, T.SlaPolicy.Priority, T.SlaPolicy.Timer, T.SlaPolicy.Rating, T.SlaPolicy.Source, T.SlaPolicy.Segment, T.SlaPolicy.Country, T.SlaPolicy.Path,
                T.SlaPolicy.MinScore, T.SlaPolicy.MaxScore, T.SlaPolicy.MinHandoff, T.SlaPolicy.MaxHandoff, T.SlaPolicy.EffectiveFrom, T.SlaPolicy.EffectiveTo),
        };
        query.Criteria.AddCondition(T.SlaPolicy.StateCode, ConditionOperator.Equal, 0);
        return [.. service.RetrieveMultiple(query).Entities.Select(Policy)];
    }

    private SlaPolicy Policy(Entity row) => new()
    {
        Id = row.Id,
        Name = row.GetAttributeValue<string>(T.SlaPolicy.Name),
        Priority = row.GetAttributeValue<int>(T.SlaPolicy.Priority),
        Timer = (TimerKind)(row.GetAttributeValue<OptionSetValue>(T.SlaPolicy.Timer).Value - T.TimerKind.FirstFollowUp),
        Filter = new PolicyFilter
        {
            Ratings = Labels(row, T.SlaPolicy.Rating, T.Lead.LeadQualityCode),
            Sources = Labels(row, T.SlaPolicy.Source, T.Lead.LeadSourceCode),
            Segments = Entries(row, T.SlaPolicy.Segment),
            Countries = Entries(row, T.SlaPolicy.Country),
            Paths = Entries(row, T.SlaPolicy.Path),
            MinScore = row.GetAttributeValue<decimal?>(T.SlaPolicy.MinScore),
            MaxScore = row.GetAttributeValue<decimal?>(T.SlaPolicy.MaxScore),
            MinHandoff = row.GetAttributeValue<int?>(T.SlaPolicy.MinHandoff),
            MaxHandoff = row.GetAttributeValue<int?>(T.SlaPolicy.MaxHandoff),
        },
        From = row.GetAttributeValue<DateTime?>(T.SlaPolicy.EffectiveFrom),
        To = row.GetAttributeValue<DateTime?>(T.SlaPolicy.EffectiveTo),
    };

    private IReadOnlyList<string> Labels(Entity row, string column, string choice)
    {
        var options = lead.Columns.GetValueOrDefault(choice)?.Choice?.Options ?? [];
        return [.. Entries(row, column).Select(entry =>
            options.FirstOrDefault(option => option.Value.ToString(CultureInfo.InvariantCulture) == entry)?.Label ?? entry)];
    }

    private static IReadOnlyList<string> Entries(Entity row, string column) => ListText.Entries(row.GetAttributeValue<string>(column));
}
