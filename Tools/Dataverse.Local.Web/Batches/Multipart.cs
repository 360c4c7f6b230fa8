using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Batches;

/// <summary>Takes multipart bodies apart. Lines may end with or without a carriage return.</summary>
internal static class Multipart
{
    /// <summary>The boundary in a content type; null when it is no multipart/mixed.</summary>
    public static string? Boundary(string contentType)
    {
        if (!contentType.StartsWith("multipart/mixed", StringComparison.OrdinalIgnoreCase))
            return null;
        return contentType.Split(';', StringSplitOptions.TrimEntries)
            .FirstOrDefault(word => word.StartsWith("boundary=", StringComparison.OrdinalIgnoreCase))?["boundary=".Length..]
            .Trim('"');
    }

    public static List<Part> Split(string body, string boundary)
    {
        var parts = new List<Part>();
        var lines = body.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var (start, closed) = (-1, false);
        for (var index = 0; index < lines.Length && !closed; index++)
        {
            var line = lines[index].TrimEnd();
            closed = line == $"--{boundary}--";
            if (line != $"--{boundary}" && !closed)
                continue;
            if (start >= 0)
                parts.Add(Read(lines.AsSpan(start, index - start)));
            start = index + 1;
        }

        return closed ? parts : throw ApiFault.Request($"The batch body does not end with --{boundary}--.");
    }

    /// <summary>Headers up to the first empty line, then the content without the line break that belongs to the boundary.</summary>
    public static Part Read(ReadOnlySpan<string> lines)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        for (; at < lines.Length && lines[at].Trim().Length > 0; at++)
        {
            if (lines[at].Split(':', 2) is not [var name, var value])
                throw ApiFault.Request($"'{lines[at]}' in the batch body is no header.");
            headers[name.Trim()] = value.Trim();
        }

        return new Part(headers, at < lines.Length ? string.Join('\n', lines[(at + 1)..].ToArray()).Trim('\n') : "");
    }
}
