using Alignment.Domain.Qualification;

namespace Alignment.Benchmarks.Qualification;

/// <summary>A definition of twenty criteria as a sales organisation would write it, and a lead that meets most of it.</summary>
internal sealed class TwentyCriteria : ILeadColumns
{
    internal static readonly DateTime Now = new(2026, 4, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<string, ColumnKind> kinds = new()
    {
        ["donotphone"] = ColumnKind.YesNo,
        ["donotemail"] = ColumnKind.YesNo,
        ["jobtitle"] = ColumnKind.Text,
        ["companyname"] = ColumnKind.Text,
        ["lastname"] = ColumnKind.Text,
        ["emailaddress1"] = ColumnKind.Text,
        ["telephone1"] = ColumnKind.Text,
        ["address1_country"] = ColumnKind.Text,
        ["numberofemployees"] = ColumnKind.WholeNumber,
        ["industrycode"] = ColumnKind.Choice,
        ["sic"] = ColumnKind.Text,
        ["revenue"] = ColumnKind.Money,
        ["aln_locations"] = ColumnKind.WholeNumber,
        ["aln_marketingscore"] = ColumnKind.WholeNumber,
        ["aln_marketingscoreon"] = ColumnKind.DateTime,
        ["leadsourcecode"] = ColumnKind.Choice,
        ["budgetamount"] = ColumnKind.Money,
        ["purchasetimeframe"] = ColumnKind.Choice,
        ["need"] = ColumnKind.Choice,
        ["createdon"] = ColumnKind.DateTime,
        ["decisionmaker"] = ColumnKind.YesNo,
    };

    internal static MqlDefinition Definition => new("Default MQL", 1,
    [
        Group(GroupKind.None, Ask("donotphone", CriterionOperator.Eq, "yes"), Ask("jobtitle", CriterionOperator.ContainsAny, "student;intern;trainee")),
        Group(
            GroupKind.MinimumInfo, Ask("companyname", CriterionOperator.NotNull), Ask("lastname", CriterionOperator.NotNull),
            Ask("emailaddress1,telephone1", CriterionOperator.NotNull), Ask("address1_country", CriterionOperator.NotNull)),
        Group(
            GroupKind.All, Ask("address1_country", CriterionOperator.In, "US;CA;GB"), Ask("numberofemployees", CriterionOperator.Between, "50", "5000"),
            Ask("donotemail", CriterionOperator.Eq, "no")),
        Group(
            GroupKind.Score, Ask("industrycode", CriterionOperator.In, "2;7;12", weight: 25), Ask("sic", CriterionOperator.StartsWith, "35;36;73", weight: 15),
            Ask("jobtitle", CriterionOperator.SeniorityIn, "C;VP;Director", weight: 25), Ask("revenue", CriterionOperator.Ge, "10000000", weight: 15),
            Ask("aln_locations", CriterionOperator.Ge, "3", weight: 5),
            Ask("aln_marketingscore", CriterionOperator.Ge, "50", weight: 20) with { MaxAgeDays = 45, AgeColumn = "aln_marketingscoreon" },
            Ask("leadsourcecode", CriterionOperator.In, "3;8", weight: 5), Ask("budgetamount", CriterionOperator.Gt, "25000", weight: 10),
            Ask("purchasetimeframe", CriterionOperator.In, "0;1;2", weight: 10), Ask("need", CriterionOperator.Eq, "0", weight: 5),
            Ask("createdon", CriterionOperator.NewerThan, "90", weight: 5)) with { Threshold = 60 },
    ]);

    internal static Fact[] FactsFor(CompiledDefinition compiled) => compiled.Columns.Select(column => column switch
    {
        "donotphone" or "donotemail" => Fact.Flag(false),
        "jobtitle" => Fact.Text("Vice President Operations"),
        "companyname" => Fact.Text("Contoso Machines"),
        "lastname" => Fact.Text("Ruiz"),
        "emailaddress1" => Fact.Text("a.ruiz@contoso.example"),
        "address1_country" => Fact.Text("US"),
        "numberofemployees" => Fact.Number(320),
        "industrycode" => Fact.Choice(7),
        "sic" => Fact.Text("3571"),
        "revenue" => Fact.Number(8200000),
        "aln_marketingscore" => Fact.Number(72),
        "aln_marketingscoreon" => Fact.Date(Now.AddDays(-6)),
        "leadsourcecode" => Fact.Choice(8),
        "purchasetimeframe" => Fact.Choice(2),
        "createdon" => Fact.Date(Now.AddDays(-10)),
        _ => Fact.Missing,
    }).ToArray();

    public ColumnKind? KindOf(string column) => kinds.TryGetValue(column, out var kind) ? kind : null;

    private static CriterionGroup Group(GroupKind kind, params Criterion[] criteria) =>
        new(kind.ToString(), kind.ToString(), kind, null, null, null, null, [], criteria);

    private static Criterion Ask(string column, CriterionOperator operation, string? value = null, string? to = null, decimal? weight = null) =>
        new(column, column, column, operation, value, to, weight);
}
