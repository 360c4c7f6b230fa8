namespace Dataverse.Local.Solutions.Checks;

/// <summary>The parts of a privilege name such as prvAppendToLead.</summary>
/// <param name="Right">Read, Write …</param>
/// <param name="AccessRight">The platform's number of the right.</param>
/// <param name="Table">Schema name of the table.</param>
internal sealed record PrivilegeName(string Right, int AccessRight, string Table)
{
    // AppendTo before Append: one begins with the other.
    private static readonly (string Right, int AccessRight)[] Rights =
    [
        ("Create", 32), ("Read", 1), ("Write", 2), ("Delete", 65_536), ("AppendTo", 16), ("Append", 4), ("Assign", 524_288), ("Share", 262_144),
    ];

    /// <summary>Rights that only rows with an owner have.</summary>
    public bool NeedsOwner => Right is "Assign" or "Share";

    public static IEnumerable<string> For(string schemaName, bool hasOwner) => Rights
        .Where(right => hasOwner || right.Right is not ("Assign" or "Share"))
        .Select(right => $"prv{right.Right}{schemaName}");

    /// <summary>Every way to read the name: prvAppendToX is AppendTo on X, and could be Append on ToX.</summary>
    public static IEnumerable<PrivilegeName> Parse(string name) => name.StartsWith("prv", StringComparison.Ordinal)
        ? Rights.Where(right => name.AsSpan(3).StartsWith(right.Right, StringComparison.Ordinal))
            .Select(right => new PrivilegeName(right.Right, right.AccessRight, name[(3 + right.Right.Length)..]))
        : [];
}
