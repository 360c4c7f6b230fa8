using Dataverse.Local.Metadata;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Makes questions that the tables of a <see cref="RandomWorld"/> can answer.</summary>
sealed class RandomQuestions(Random random, RandomWorld world)
{
    static readonly string[] orderly = ["eq", "ne", "gt", "ge", "lt", "le", "in", "not-in", "null", "not-null"];
    static readonly string[] plain = ["eq", "ne", "null", "not-null"];

    public RandomQuestion Make()
    {
        var path = Path();
        var places = Enumerable.Range(0, path.TakeWhile(link => !link.OnlyAsks).Count()).ToList();
        var aggregate = random.Next(3) == 0;
        var columns = Enumerable.Range(0, random.Next(1, 5)).Select(index => Column(path, Any(places), $"x{index}", aggregate)).ToList();
        return new RandomQuestion
        {
            Path = path,
            Tests = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => Any(places)).Select(place => Test(path[place].Table, place))],
            Any = random.Next(2) == 0,
            Columns = columns,
            Orders = [.. Enumerable.Range(0, columns.Count).Where(_ => random.Next(2) == 0).Select(column => (column, random.Next(2) == 0))],
            Top = random.Next(3) == 0 ? random.Next(1, 8) : null,
            Distinct = !aggregate && random.Next(3) == 0,
            Aggregate = aggregate,
        };
    }

    List<RandomLink> Path()
    {
        var at = random.Next(3);
        var path = new List<RandomLink> { new(world.Tables[at], "", "", "", null) };
        var asking = false;
        for (var count = random.Next(3); count > 0; count--)
        {
            var next = at == 0 ? 1 : at == 2 ? 1 : Any([0, 2]);
            var parent = world.Tables[Math.Min(at, next)];
            var (from, to) = next < at ? (parent.PrimaryId, "rw_up") : ("rw_up", parent.PrimaryId);
            var kind = asking ? "inner" : Any(["inner", "outer", "exists", "in", "inner", "outer"]);
            asking |= kind is "exists" or "in";
            path.Add(new RandomLink(world.Tables[next], from, to, kind, random.Next(3) == 0 ? Test(world.Tables[next], path.Count) : null));
            at = next;
        }
        return path;
    }

    RandomTest Test(Table table, int place)
    {
        var column = Any(RandomWorld.Values(table));
        var asked = Any(column.Type == ColumnType.Boolean ? plain : orderly);
        var count = asked switch { "null" or "not-null" => 0, "in" or "not-in" => random.Next(1, 4), _ => 1 };
        return new RandomTest(place, column, asked, [.. Enumerable.Range(0, count).Select(_ => world.Value(column))]);
    }

    RandomColumn Column(List<RandomLink> path, int place, string alias, bool aggregate)
    {
        var column = Any(RandomWorld.Values(path[place].Table));
        if (!aggregate)
            return new RandomColumn(place, column, alias);
        string[] fitting = column.Type switch
        {
            ColumnType.Boolean or ColumnType.String or ColumnType.Picklist => ["", "", "count", "countcolumn"],
            ColumnType.DateTime => ["", "count", "countcolumn", "min", "max"],
            _ => ["", "count", "countcolumn", "min", "max", "sum", "avg"],
        };
        var chosen = Any(fitting);
        return new RandomColumn(place, column, alias, chosen.Length == 0 ? "group" : chosen, chosen is "countcolumn" && random.Next(2) == 0);
    }

    T Any<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
