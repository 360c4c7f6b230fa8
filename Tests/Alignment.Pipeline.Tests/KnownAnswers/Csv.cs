using System.Text;

namespace Alignment.Pipeline.Tests.KnownAnswers;

/// <summary>A small reader of comma-separated text: quotes, doubled quotes, line breaks within quotes.</summary>
internal static class Csv
{
    public static IEnumerable<List<string>> Rows(TextReader text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var next = text.Read(); next >= 0; next = text.Read())
        {
            var c = (char)next;
            if (c == '"' && quoted && text.Peek() == '"')
            {
                cell.Append((char)text.Read());
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c != '\n') continue;
                yield return row;
                row = [];
            }
            else if (quoted || c != '\r')
            {
                cell.Append(c);
            }
        }

        if (row.Count == 0 && cell.Length == 0) yield break;
        row.Add(cell.ToString());
        yield return row;
    }
}
