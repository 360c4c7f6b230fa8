using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>The rows a random question finds, worked out over lists in memory: every row of every table is looked at.</summary>
sealed class PlainAnswer(RandomWorld world, RandomQuestion question)
{
    /// <summary>The rows as text with their sort keys, in order, before they are cut off at the top.</summary>
    public List<(string Text, object?[] Keys)> Rows()
    {
        var found = world.Rows[question.Path[0].Table.LogicalName].SelectMany(row => Joined([row], 1)).Where(Meets).ToList();
        var rows = question.Aggregate ? Groups(found) : found.Select(Row).ToList();
        if (question.Distinct)
            rows = [.. rows.DistinctBy(row => row.Text)];
        rows.Sort(Compare);
        return rows;
    }

    public int Compare((string Text, object?[] Keys) one, (string Text, object?[] Keys) other)
    {
        for (var index = 0; index < question.Orders.Count; index++)
        {
            if (PlainValues.Compare(one.Keys[index], other.Keys[index]) is not 0 and var sign)
                return question.Orders[index].Descending ? -sign : sign;
        }
        return 0;
    }

    IEnumerable<Entity?[]> Joined(Entity?[] rows, int place)
    {
        if (place == question.Path.Count)
            return [rows];
        var link = question.Path[place];
        var matching = world.Rows[link.Table.LogicalName]
            .Where(row => rows[^1] is { } before && Id(row, link.From) is { } id && id == Id(before, link.To) && (link.Test is null || PlainValues.Meets(row, link.Test)));
        if (link.OnlyAsks)
            return matching.Any(row => Joined([.. rows, row], place + 1).Any()) ? [rows] : [];
        var joined = matching.Select(row => (Entity?[])[.. rows, row]).ToList();
        if (joined.Count == 0 && link.Kind == "outer")
            joined.Add([.. rows, null]);
        return joined.SelectMany(row => Joined(row, place + 1));
    }

    bool Meets(Entity?[] rows)
    {
        var met = question.Tests.Select(test => PlainValues.Meets(rows[test.Place], test));
        return question.Tests.Count == 0 || (question.Any ? met.Any(one => one) : met.All(one => one));
    }

    (string Text, object?[] Keys) Row(Entity?[] rows)
    {
        var values = question.Columns.Select(column => column.Of(rows)).ToList();
        return (PlainValues.Text(question.Distinct ? null : rows[0]!.Id, values), [.. question.Orders.Select(order => PlainValues.Key(question.Columns[order.Column].Column, values[order.Column]))]);
    }

    List<(string Text, object?[] Keys)> Groups(List<Entity?[]> found)
    {
        var by = question.Columns.Where(column => column.Aggregate == "group").ToList();
        var groups = by.Count == 0 ? [found] : found.GroupBy(rows => PlainValues.Text(null, by.Select(column => column.Of(rows)))).Select(group => group.ToList());
        return [.. groups.Select(group =>
        {
            var sums = question.Columns.Select(column => PlainSums.Of(column, group)).ToList();
            return (PlainValues.Text(null, sums.Select(sum => sum.Value)), question.Orders.Select(order => sums[order.Column].Key).ToArray());
        })];
    }

    static Guid? Id(Entity row, string column) => row.GetAttributeValue<object>(column) switch
    {
        Guid id => id,
        EntityReference reference => reference.Id,
        _ => null,
    };
}
