namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>Gives each column that a definition reads its place among the facts.</summary>
internal sealed class ColumnList
{
    private readonly List<string> names = [];

    internal string[] Names => names.ToArray();

    internal int PlaceOf(string column)
    {
        var place = names.IndexOf(column);
        if (place >= 0)
            return place;
        names.Add(column);
        return names.Count - 1;
    }
}
