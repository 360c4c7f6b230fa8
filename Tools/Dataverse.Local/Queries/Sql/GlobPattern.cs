using System.Text;

namespace Dataverse.Local.Queries.Sql;

/// <summary>A SQL Server LIKE pattern with character classes as a SQLite GLOB pattern, which knows the same classes.</summary>
static class GlobPattern
{
    public static string Of(string like)
    {
        var glob = new StringBuilder(like.Length + 8);
        for (var at = 0; at < like.Length; at++)
        {
            var close = like[at] == '[' ? like.IndexOf(']', Math.Min(at + 2, like.Length)) : -1;
            if (close > 0)
            {
                glob.Append(like, at, close - at + 1);
                at = close;
                continue;
            }
            glob.Append(like[at] switch
            {
                '%' => "*",
                '_' => "?",
                '*' => "[*]",
                '?' => "[?]",
                '[' => "[[]",
                var other => other.ToString(),
            });
        }
        return glob.ToString();
    }
}
