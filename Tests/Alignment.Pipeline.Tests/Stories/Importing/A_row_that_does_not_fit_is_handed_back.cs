using Alignment.Domain.Qualification;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Importing;

public sealed class A_row_that_does_not_fit_is_handed_back : IDisposable
{
    private const string Map = """
        { "columns": { "Id": "subject", "Company": "companyname", "Employees": "numberofemployees", "Source": "leadsourcecode" } }
        """;

    private readonly Organisation organisation = Organisation.Agreeing(rules => rules.All(must => must
        .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees")));

    private readonly ImportFolder folder = new();

    [Fact]
    public void With_line_column_value_and_reason_and_can_be_corrected_and_imported()
    {
        folder.With("Id,Company,Employees,Source,Note\nL1,A,60,Web,x\nL2,B,many,Pigeon,\"keep, me\"\nL3,C,70,Web,y\n", Map);

        var first = folder.Into(organisation);

        Assert.Equal((2, 1), (first.Created, first.Rejected));
        var rejected = File.ReadAllLines(folder.Rejected);
        Assert.Equal("Id,Company,Employees,Source,Note,Rejected Line,Rejected Column,Rejected Value,Rejected Reason", rejected[0]);
        Assert.StartsWith("L2,B,many,Pigeon,\"keep, me\",3,Employees | Source,many | Pigeon,", rejected[1], StringComparison.Ordinal);
        Assert.Contains("takes a number", rejected[1], StringComparison.Ordinal);
        Assert.Contains("no choice 'Pigeon'", rejected[1], StringComparison.Ordinal);

        File.WriteAllText(folder.Csv, File.ReadAllText(folder.Rejected).Replace("many,Pigeon", "90,Partner", StringComparison.Ordinal));
        var second = folder.Into(organisation);
        Assert.Equal((1, 0), (second.Created, second.Rejected));
        Assert.Equal(3, organisation.Count(T.Lead.Table));
    }

    [Theory]
    [InlineData("L1,A,60", "has 3 values; the header has 4")]
    [InlineData("L1,A,60,Web,more", "has 5 values; the header has 4")]
    [InlineData(",A,60,Web", "the key is missing")]
    [InlineData("L0,A,60,Web", "line 2 has the same key")]
    [InlineData("L1,A \"B\" C,60,Web", "quote")]
    [InlineData("L1,A,60.5,Web", "whole number")]
    [InlineData("L1,A,-5,Web", "takes 0 to")]
    public void And_says_what_is_wrong(string row, string reason)
    {
        folder.With($"Id,Company,Employees,Source\nL0,Zero,60,Web\n{row}\nL9,Nine,60,Web\n", Map);

        var result = folder.Into(organisation);

        Assert.Equal((2, 1), (result.Created, result.Rejected));
        Assert.Contains(reason, File.ReadAllText(folder.Rejected), StringComparison.Ordinal);
    }

    [Fact]
    public void Even_when_one_cell_holds_ten_megabytes()
    {
        folder.With($"Id,Company,Employees,Source\nL1,{new string('x', 10 << 20)},60,Web\nL2,B,70,Web\n", Map);

        var result = folder.Into(organisation);

        Assert.Equal((1, 1), (result.Created, result.Rejected));
        Assert.EndsWith("takes 100 characters; this has 10,485,760\"\r\n", File.ReadAllText(folder.Rejected), StringComparison.Ordinal);
    }

    [Fact]
    public void And_a_refusal_of_the_organisation_writes_nothing_of_the_row()
    {
        folder.With("Id,Verdict\nL1,Pass\n", """{ "columns": { "Id": "subject", "Verdict": "aln_mqlresult" } }""");

        var result = folder.Into(organisation);

        Assert.Equal((0, 1), (result.Created, result.Rejected));
        Assert.Equal(0, organisation.Count(T.Lead.Table));
    }

    public void Dispose()
    {
        folder.Dispose();
        organisation.Dispose();
    }
}
