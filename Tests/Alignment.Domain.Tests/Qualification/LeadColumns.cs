using Alignment.Domain.Qualification;

namespace Alignment.Domain.Tests.Qualification;

/// <summary>The lead columns these tests know.</summary>
internal sealed class LeadColumns : ILeadColumns
{
    private readonly Dictionary<string, ColumnKind> kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["companyname"] = ColumnKind.Text,
        ["lastname"] = ColumnKind.Text,
        ["emailaddress1"] = ColumnKind.Text,
        ["telephone1"] = ColumnKind.Text,
        ["address1_country"] = ColumnKind.Text,
        ["description"] = ColumnKind.Text,
        ["jobtitle"] = ColumnKind.Text,
        ["sic"] = ColumnKind.Text,
        ["numberofemployees"] = ColumnKind.WholeNumber,
        ["aln_locations"] = ColumnKind.WholeNumber,
        ["aln_marketingscore"] = ColumnKind.WholeNumber,
        ["aln_marketingscoreon"] = ColumnKind.DateTime,
        ["new_ratio"] = ColumnKind.Decimal,
        ["revenue"] = ColumnKind.Money,
        ["industrycode"] = ColumnKind.Choice,
        ["new_interests"] = ColumnKind.Choices,
        ["donotphone"] = ColumnKind.YesNo,
        ["donotemail"] = ColumnKind.YesNo,
        ["createdon"] = ColumnKind.DateTime,
        ["campaignid"] = ColumnKind.Lookup,
    };

    internal static LeadColumns All { get; } = new();

    internal IReadOnlyDictionary<string, ColumnKind> Kinds => kinds;

    public ColumnKind? KindOf(string column) => kinds.TryGetValue(column, out var kind) ? kind : null;

    internal LeadColumns Without(string column)
    {
        var rest = new LeadColumns();
        rest.kinds.Remove(column);
        return rest;
    }
}
