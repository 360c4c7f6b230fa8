using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Importing;

public sealed class Leads_come_in_from_a_spreadsheet : IDisposable
{
    private const string Map = """
        {
          "culture": "de-DE", "timeZone": "Europe/Berlin",
          "columns": {
            "Id": "subject",
            "Firma": "companyname",
            "Mitarbeiter": "numberofemployees",
            "Budget": "budgetamount",
            "Quelle": { "to": "leadsourcecode", "values": { "Messe": "Trade Show" } },
            "Bewertet": "aln_marketingscoreon",
            "Werbung": { "to": "donotemail", "values": { "erlaubt": "Allow", "verboten": "Do Not Allow" } }
          },
          "constants": { "lastname": "Unbekannt" }
        }
        """;

    private readonly Organisation organisation = Organisation.Agreeing(rules => rules.All(must => must
        .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")));

    private readonly ImportFolder folder = new();

    [Fact]
    public void Each_value_arrives_as_the_spreadsheets_country_writes_it_and_the_lead_is_judged()
    {
        folder.With("Id;Firma;Mitarbeiter;Budget;Quelle;Bewertet;Werbung\nL1;Müller & Söhne;1.250;12.500,75;Messe;01.07.2025 14:30;verboten\n", Map);

        var result = folder.Into(organisation);

        Assert.Equal((1, 1, 0), (result.Rows, result.Created, result.Rejected));
        var lead = organisation.Lead(organisation.Only(T.Lead.Table).Id);
        Assert.Equal("Müller & Söhne", lead[T.Lead.CompanyName]);
        Assert.Equal(1250, lead[T.Lead.NumberOfEmployees]);
        Assert.Equal(12500.75m, lead.GetAttributeValue<Money>(T.Lead.BudgetAmount).Value);
        Assert.Equal("Trade Show", lead.FormattedValues[T.Lead.LeadSourceCode]);
        Assert.Equal(new DateTime(2025, 7, 1, 12, 30, 0), lead[T.Lead.MarketingScoreOn]);
        Assert.Equal(true, lead[T.Lead.DoNotEMail]);
        Assert.Equal("Unbekannt", lead[T.Lead.LastName]);
        lead.Says(MqlResult.Pass, "Number of employees");
    }

    [Fact]
    public void Select_and_an_empty_cell_are_no_answer()
    {
        folder.With("Id,Firma,Mitarbeiter,Budget,Quelle,Bewertet,Werbung\nL1,Select,,Select,select,,\n", Map);

        var result = folder.Into(organisation);

        var lead = organisation.Lead(organisation.Only(T.Lead.Table).Id);
        Assert.False(lead.Contains(T.Lead.CompanyName));
        lead.Says(MqlResult.Insufficient, "Number of employees");
        Assert.Equal("Unknown: No. of Employees", Assert.Single(result.Decided).What);
    }

    [Fact]
    public void The_summary_counts_results_and_what_most_often_decided()
    {
        folder.With("Id,Firma,Mitarbeiter,Budget,Quelle,Bewertet,Werbung\nL1,A,10,,,,\nL2,B,20,,,,\nL3,C,80,,,,\nL4,D,,,,,\n", Map);

        var result = folder.Into(organisation);

        Assert.Equal([2, 1, 1], result.Results.Values);
        Assert.Equal([("Missed: Number of employees", 2), ("Unknown: No. of Employees", 1)], result.Decided.Select(each => (each.What, each.Leads)));
    }

    [Fact]
    public void A_second_run_writes_nothing_and_a_corrected_cell_writes_that_lead_alone()
    {
        const string csv = "Id,Firma,Mitarbeiter,Budget,Quelle,Bewertet,Werbung\nL1,A,10,\"1,555\",Messe,01.07.2025,erlaubt\nL2,B,20,,Web,,\n";
        folder.With(csv, Map).Into(organisation);
        var before = Versions();

        var second = folder.Into(organisation);

        Assert.Equal((0, 0, 2), (second.Created, second.Updated, second.Unchanged));
        Assert.Equal(before, Versions());
        var third = folder.With(csv.Replace(",20,", ",200,", StringComparison.Ordinal), Map).Into(organisation);
        Assert.Equal((0, 1, 1), (third.Created, third.Updated, third.Unchanged));
        Assert.Equal(1, third.Results["Pass"]);
    }

    [Fact]
    public void A_lead_finds_its_account_by_the_number_on_the_account()
    {
        var account = organisation.Admin.Create(new Entity("account") { ["name"] = "Contoso", ["accountnumber"] = "A-7" });
        folder.With("Id,Account\nL1,A-7\nL2,A-8\n", """
            { "columns": { "Id": "subject", "Account": { "to": "parentaccountid", "table": "account", "by": "accountnumber" } } }
            """);

        var result = folder.Into(organisation);

        Assert.Equal((1, 1), (result.Created, result.Rejected));
        Assert.Equal(account, organisation.Only(T.Lead.Table, "parentaccountid").GetAttributeValue<EntityReference>("parentaccountid").Id);
        Assert.Contains("A-8", File.ReadAllText(folder.Rejected), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        organisation.Dispose();
    }

    private List<long> Versions() =>
        [.. organisation.Admin.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(T.Lead.Table) { ColumnSet = new(T.Lead.VersionNumber) })
            .Entities.Select(row => row.GetAttributeValue<long>(T.Lead.VersionNumber))];
}
