namespace Dataverse.Local.Solutions.Checks;

/// <summary>Every web resource and process has its file in the zip.</summary>
internal static class FileCheck
{
    public static void Check(Review review)
    {
        foreach (var resource in review.Package.WebResources.Where(resource => resource.Content is null))
            review.Problems.Add($"Web resource '{resource.Name}' has no file in the zip: '{resource.FileName}' is missing. Pack the solution again.");
        foreach (var process in review.Package.Workflows.Where(process => process.Definition is null))
            review.Problems.Add($"Process '{process.Name}' has no file in the zip: '{process.FileName}' is missing. Pack the solution again.");
    }
}
