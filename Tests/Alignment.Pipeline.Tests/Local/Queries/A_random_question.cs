using Dataverse.Local.Queries.Expressions;
using Dataverse.Local.Queries.Fetch;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class A_random_question
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void about_deals_gets_the_answer_a_person_would_count_out(int seed)
    {
        var random = new Random(seed);
        using var world = new QueryWorld();
        var companies = Enumerable.Range(0, 4).Select(number => world.Add(QueryWorld.Company, ("qt_name", $"Company {number}"))).ToList();
        var deals = new RandomDeals(random);
        var rows = Enumerable.Range(0, 150).Select(_ => deals.Make(companies)).ToList();
        using (var change = world.Store.Begin())
        {
            rows.ForEach(row => world.Rows.Insert(QueryWorld.Deal, row.Id, row.Attributes));
            change.Commit();
        }
        var filters = new RandomFilters(random, deals, companies);
        for (var round = 0; round < 250; round++)
        {
            var query = new QueryExpression(QueryWorld.Deal) { Criteria = filters.Make(2) };
            var expected = rows.Where(row => PlainEvaluation.Meets(row, query.Criteria)).Select(row => row.Id).Order().ToList();
            var asFetch = Fetched(query);
            Same(expected, Ids(world.Ask(query)), asFetch, rows);
            if (asFetch is null)
                continue;
            Same(expected, Ids(world.Fetch(asFetch)), asFetch, rows);
            Assert.Equal(asFetch, FetchXmlWriter.Write(ExpressionReader.Read(ExpressionWriter.Write(FetchXmlReader.Read(asFetch)))));
        }
    }

    /// <summary>Null when the question uses not-on, which FetchXML can't say.</summary>
    static string? Fetched(QueryExpression query) => Has(query.Criteria, ConditionOperator.NotOn) ? null : FetchXmlWriter.Write(ExpressionReader.Read(query));

    static bool Has(FilterExpression filter, ConditionOperator asked) =>
        filter.Conditions.Any(condition => condition.Operator == asked) || filter.Filters.Any(inner => Has(inner, asked));

    static void Same(List<Guid> expected, IEnumerable<Guid> found, string? query, List<Entity> rows)
    {
        var wrong = expected.Except(found).Concat(found.Except(expected)).Select(id => rows.First(row => row.Id == id)).FirstOrDefault();
        Assert.True(wrong is null, $"{query} is wrong about {string.Join(", ", (wrong ?? new Entity()).Attributes.Select(pair => $"{pair.Key}={Show(pair.Value)}"))}");
    }

    static object Show(object value) => value switch
    {
        Money money => money.Value,
        OptionSetValue option => option.Value,
        DateTime moment => moment.ToString("O"),
        _ => value,
    };

    static IEnumerable<Guid> Ids(EntityCollection answer) => answer.Entities.Select(row => row.Id).Order();
}
