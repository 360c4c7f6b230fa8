namespace Alignment.Tool.Importing.Files;

/// <summary>What is known of a file before anything is imported.</summary>
internal sealed record CsvSurvey(IReadOnlyList<string> Headers, int Rows)
{
    /// <summary>The place of a header; -1 when the file has no such header.</summary>
    public int PlaceOf(string header) => Headers.ToList().IndexOf(header);

    /// <summary>The headers in one short line.</summary>
    public string Listed
    {
        get
        {
            const int most = 12;
            var named = string.Join(", ", Headers.Take(most).Select(header => header.Length > 40 ? header[..40] + "…" : header));
            return Headers.Count > most ? $"{named} and {Headers.Count - most} more" : named;
        }
    }
}
