using Alignment.Tool.Checking;

namespace Alignment.Tool.Packing;

/// <summary>The tree cannot be packed without losing something. Nothing was written.</summary>
public sealed class SourceRefusedException(IReadOnlyList<Finding> findings)
    : Exception(string.Join(Environment.NewLine, findings))
{
    public IReadOnlyList<Finding> Findings { get; } = findings;
}
