using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class A_random_question_to_random_tables
{
    const int Worlds = 25;
    const int Questions = 100;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void gets_the_answer_a_person_would_count_out(int seed)
    {
        var random = new Random(seed);
        var answered = 0;
        for (var number = 0; number < Worlds; number++)
        {
            using var world = new RandomWorld(random);
            var questions = new RandomQuestions(random, world);
            for (var round = 0; round < Questions; round++)
                answered += Check(world, questions.Make()) > 0 ? 1 : 0;
        }
        Assert.InRange(answered, Worlds * Questions / 3, Worlds * Questions);
    }

    /// <summary>Rows of equal sort keys may come in any order. Gives the number of rows.</summary>
    static int Check(RandomWorld world, RandomQuestion question)
    {
        var fetch = QuestionText.Of(question);
        var answer = new PlainAnswer(world, question);
        var expected = answer.Rows();
        var found = new Queue<string>(world.Ask(fetch).Entities.Select(row => Text(question, row)));
        var wanted = Math.Min(expected.Count, question.Top ?? int.MaxValue);
        Assert.True(found.Count == wanted, $"{fetch} found {found.Count} rows, not {wanted}.");
        for (var begin = 0; begin < wanted;)
        {
            var equals = expected.Skip(begin).TakeWhile(row => answer.Compare(row, expected[begin]) == 0).Select(row => row.Text).ToList();
            for (var count = Math.Min(equals.Count, wanted - begin); count > 0; count--)
            {
                var row = found.Dequeue();
                Assert.True(equals.Remove(row), $"{fetch} found {row}; here it should be one of {string.Join(" or ", equals)}.");
                begin++;
            }
        }
        return wanted;
    }

    static string Text(RandomQuestion question, Entity row) => PlainValues.Text(
        question.Distinct || question.Aggregate ? null : row.Id, question.Columns.Select(column => row.GetAttributeValue<object>(column.Alias)));
}
