namespace Dataverse.Local.Solutions.Checks;

/// <summary>Column mappings name tables and columns that exist.</summary>
internal static class MappingCheck
{
    public static void Check(Review review)
    {
        foreach (var map in review.Package.EntityMaps)
        {
            foreach (var (table, columns) in new[] { (map.Source, map.Columns.Select(pair => pair.Source)), (map.Target, map.Columns.Select(pair => pair.Target)) })
            {
                if (!review.Next.TryTable(table, out var found))
                    review.Problems.Add($"The column mapping from '{map.Source}' to '{map.Target}' names the table '{table}', which does not exist. Correct the table.");
                else
                    review.Problems.AddRange(columns.Where(column => !found.Has(column)).Select(column =>
                        $"The column mapping from '{map.Source}' to '{map.Target}' names the column '{column}', which table '{table}' does not have. Correct the column."));
            }
        }
    }
}
