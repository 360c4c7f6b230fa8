using System.Text;
using Alignment.Tool.Terminal;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Importing;

public sealed class A_file_that_cannot_be_read_is_refused_as_a_whole : IDisposable
{
    private const string Map = """{ "columns": { "Id": "subject", "Company": "companyname" } }""";
    private readonly Organisation organisation = Organisation.WithAlignment();
    private readonly ImportFolder folder = new();

    [Theory]
    [InlineData("Id,Company\nL1,\"A\nL2,B\n", "a quote that opens on line 2")]
    [InlineData("Id,Company\nL1,\"A\nL2,\"B\nL3,C\n", "a quote that opens on line 2")]
    [InlineData("Id,Company,Company\nL1,A,B\n", "'Company' more than once")]
    [InlineData("Id,Company\n", "a header and no rows")]
    [InlineData("", "is empty")]
    [InlineData("Key,Company\nL1,A\n", "no header 'Id'")]
    [InlineData("Id,Firm\nL1,A\n", "the header 'Company'")]
    public void With_one_sentence(string csv, string problem) => Refused(csv, Map, problem, ExitCode.Findings);

    [Theory]
    [InlineData("""{ "columns": { "Id": "sujet" } }""", "'sujet'")]
    [InlineData("""{ "columns": { "Id": "createdon" } }""", "createdon")]
    [InlineData("""{ "columns": { "Id": "subject", "Company": "subject" } }""", "more than once")]
    [InlineData("""{ "columns": { "Id": { "to": "leadsourcecode", "values": { "x": "Pigeon" } } } }""", "'Pigeon'")]
    [InlineData("""{ "columns": { "Id": { "too": "subject" } } }""", "too")]
    [InlineData("""{ "colums": { } }""", "colums")]
    [InlineData("""{ "columns": { } }""", "maps no columns")]
    [InlineData("""{ "columns": { "Id": "subject" }, "timeZone": "Atlantis" }""", "'Atlantis'")]
    [InlineData("""{ "columns": { "Id": "parentaccountid" } }""", "how rows for parentaccountid are found")]
    [InlineData("""{ "columns": { "Id": "subject" }, "constants": { "numberofemployees": "many" } }""", "constant for numberofemployees")]
    [InlineData("not json", "cannot be read as a map")]
    public void And_so_is_a_map_that_makes_no_sense(string map, string problem) => Refused("Id,Company\nL1,A\n", map, problem, ExitCode.Findings);

    [Fact]
    public void Another_encoding_is_named_with_its_line_and_can_be_stated()
    {
        folder.With("", Map);
        File.WriteAllBytes(folder.Csv, Encoding.Latin1.GetBytes("Id,Company\nL1,Ascii\nL2,Müller\n"));

        var refusal = Assert.Throws<ToolException>(() => folder.Into(organisation));

        Assert.Contains("line 3", refusal.Problem, StringComparison.Ordinal);
        Assert.Contains("--encoding", refusal.Remedy, StringComparison.Ordinal);
        Assert.Equal(0, organisation.Count(T.Lead.Table));
        Assert.Equal(2, folder.Into(organisation, encoding: "windows-1252").Created);
    }

    [Fact]
    public void A_byte_order_mark_and_three_hundred_columns_are_welcome()
    {
        folder.With("", Map);
        var headers = string.Join(",", Enumerable.Range(3, 298).Select(number => $"Column {number}"));
        File.WriteAllText(folder.Csv, $"Id,Company,{headers}\nL1,A{new string(',', 298)}\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(1, folder.Into(organisation).Created);
    }

    [Fact]
    public void A_folder_or_a_file_that_is_not_there_is_named()
    {
        folder.With("Id,Company\nL1,A\n", Map);
        File.Delete(folder.Csv);
        Assert.Equal(ExitCode.Environment, Assert.Throws<ToolException>(() => folder.Into(organisation)).ExitCode);
        Directory.CreateDirectory(folder.Csv);
        Assert.Contains("is a folder", Assert.Throws<ToolException>(() => folder.Into(organisation)).Problem, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        organisation.Dispose();
    }

    private void Refused(string csv, string map, string problem, int exitCode)
    {
        folder.With(csv, map);
        var refusal = Assert.Throws<ToolException>(() => folder.Into(organisation));
        Assert.Contains(problem, refusal.Problem, StringComparison.Ordinal);
        Assert.Equal(exitCode, refusal.ExitCode);
        Assert.Equal(0, organisation.Count(T.Lead.Table));
    }
}
