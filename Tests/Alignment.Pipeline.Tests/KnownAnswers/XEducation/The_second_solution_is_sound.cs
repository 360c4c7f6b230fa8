using Alignment.Pipeline.Tests.Stories;
using Alignment.Tool;
using Alignment.Tool.Checking;
using Alignment.Tool.Source;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

public sealed class The_second_solution_is_sound
{
    [Fact]
    public void Nothing_in_it_would_be_refused_on_import() => Assert.Empty(SolutionRules
        .Check(new Examined(new SolutionSource(SecondSolution.Tree, ContentMap.TreeOnly), OutOfTheBox.Catalog().Tables, Repository.Find().Schemas))
        .Findings);

    [Fact]
    public void It_is_of_another_publisher_and_stands_beside_ours()
    {
        using var organisation = Organisation.WithAlignment();
        SecondSolution.Import(organisation);

        var answer = (RetrieveEntityResponse)organisation.Admin.Execute(new RetrieveEntityRequest
        {
            LogicalName = T.Lead.Table,
            EntityFilters = Microsoft.Xrm.Sdk.Metadata.EntityFilters.Attributes,
        });
        var there = answer.EntityMetadata.Attributes.Select(column => column.LogicalName).ToHashSet();

        Assert.Equal(Xed.Cells.Select(cell => cell.Column).Order(), there.Where(column => column.StartsWith("xed_", StringComparison.Ordinal)).Order());
        Assert.Contains(T.Lead.MqlResult, there);
    }

    [DataFact(Prospect.File)]
    public void It_has_a_column_for_every_header_that_a_criterion_may_ask_for() => Assert.Equal(
        Prospect.ReadAll()[0].Headers.Order(),
        Xed.Cells.Select(cell => cell.Header).Concat(Xed.NotAsked).Order());
}
