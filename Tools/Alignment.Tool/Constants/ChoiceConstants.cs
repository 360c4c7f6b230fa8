using System.Globalization;
using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Constants;

/// <summary>The global choices of the solution: option names with their values.</summary>
public static class ChoiceConstants
{
    public static IReadOnlyList<ConstantGroup> Of(SolutionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. source.Of(ComponentKind.Choice)
            .Select(choice => new ConstantGroup(ClassName(choice, source.Manifest.Prefix), $"The choice {choice.Key}: {choice.Definition.Label()}.", Options(choice.Definition, ClassName(choice, source.Manifest.Prefix))))
            .OrderBy(choice => choice.Name, StringComparer.Ordinal)];
    }

    /// <summary>Logical names are all lower case; the label shows where the words begin.</summary>
    private static string ClassName(Component choice, string prefix)
    {
        var bare = Naming.WithoutPrefix(choice.Key, prefix);
        var words = Naming.PascalWords(choice.Definition.Label());
        return words.Equals(bare, StringComparison.OrdinalIgnoreCase) ? words : Naming.Pascal(bare);
    }

    private static IReadOnlyList<Constant> Options(XElement choice, string className) =>
    [
        .. choice.Descendants("option")
            .Select(option => new Constant(Naming.Member(Naming.Pascal(option.Label()), className), int.Parse(option.Attr("value") ?? "0", NumberStyles.Integer, CultureInfo.InvariantCulture)))
            .OrderBy(option => (int)option.Value),
    ];
}
