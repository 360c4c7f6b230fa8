namespace Dataverse.Local.Metadata;

/// <summary>One option of a choice. A status option belongs to a state; a state option names its default status.</summary>
public sealed record Option(int Value, string Label, int? State = null, int? DefaultStatus = null, string? InvariantName = null);

/// <summary>A choice (option set), global or local to one column.</summary>
/// <param name="Solution">The unique name of the solution that brought a global choice; null for out-of-the-box ones.</param>
public sealed record Choice(string Name, bool IsGlobal, IReadOnlyList<Option> Options, string? Solution = null)
{
    public Option? Find(int value) => Options.FirstOrDefault(option => option.Value == value);
}
