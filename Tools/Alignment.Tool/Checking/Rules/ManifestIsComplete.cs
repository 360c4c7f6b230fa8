using System.Text.RegularExpressions;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Identity, version and prefixes are there and well formed.</summary>
public sealed partial class ManifestIsComplete : ISolutionRule
{
    public string Id => "manifest";

    public string Statement => "Other/Solution.xml has a unique name, a four-part version, Managed and the publisher's prefixes.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var manifest = examined.Source.Manifest;
        if (!UniqueName().IsMatch(manifest.UniqueName))
            yield return Found($"The unique name '{manifest.UniqueName}' is not letters, digits and underscores.", "Correct UniqueName.");
        if (!Version.TryParse(manifest.Version, out var version) || version.Revision < 0)
            yield return Found($"The version '{manifest.Version}' does not have four parts.", "Write it as 1.0.0.0.");
        if (manifest.Managed is not ("0" or "1" or "2"))
            yield return Found($"Managed is '{manifest.Managed}'.", "Set it to 2, which allows both kinds of package.");
        if (!Prefix().IsMatch(manifest.Prefix) || manifest.Prefix.StartsWith("mscrm", StringComparison.OrdinalIgnoreCase))
            yield return Found($"The publisher prefix '{manifest.Prefix}' is not 2 to 8 letters and digits beginning with a letter.", "Correct CustomizationPrefix.");
        if (manifest.OptionPrefix is < 10000 or > 99999)
            yield return Found("The publisher's option value prefix is not between 10000 and 99999.", "Correct CustomizationOptionValuePrefix.");
    }

    private Finding Found(string what, string remedy) => new(Id, Manifest.File, what, remedy);

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex UniqueName();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{1,7}$")]
    private static partial Regex Prefix();
}
