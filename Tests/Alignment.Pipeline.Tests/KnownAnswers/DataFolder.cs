using Alignment.Tool;

namespace Alignment.Pipeline.Tests.KnownAnswers;

/// <summary>Real lead data with known answers. It is no part of the repository: its licences do not allow that.</summary>
internal static class DataFolder
{
    public const string Variable = "ALIGNMENT_DATA";

    /// <summary>The file's path, or null when it is not there.</summary>
    public static string? Find(string file)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var folder = string.IsNullOrEmpty(named) ? Path.Combine(Repository.Find().Root, "..", "shared", "data") : named;
        return Path.Combine(folder, file) is var path && File.Exists(path) ? Path.GetFullPath(path) : null;
    }

    public static string? WhyNot(string file) => Find(file) is null
        ? $"{file} is not beside the repository. Name its folder in {Variable}."
        : null;
}
