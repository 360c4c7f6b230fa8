namespace Alignment.Tool.Constants;

/// <summary>Names that belong together: one table, one choice, one step. Becomes a class in C# and an object in TypeScript.</summary>
/// <param name="Name">PascalCase.</param>
/// <param name="Meaning">One sentence for the reader of the generated file.</param>
public sealed record ConstantGroup(string Name, string Meaning, IReadOnlyList<Constant> Members, IReadOnlyList<ConstantGroup> Groups)
{
    public ConstantGroup(string name, string meaning, IReadOnlyList<Constant> members) : this(name, meaning, members, []) { }
}
