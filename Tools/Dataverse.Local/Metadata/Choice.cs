namespace Dataverse.Local.Metadata;

/// <summary>One option of a choice. A status option belongs to a state; a state option names its default status.</summary>
public sealed record Option(int Value, string Label, int? State = null, int? DefaultStatus = null, string? InvariantName = null);

/// <summary>A choice (option set), global or local to one column.</summary>
public sealed record Choice(string Name, bool IsGlobal, IReadOnlyList<Option> Options)
{
    public Option? Find(int value) => Options.FirstOrDefault(option => option.Value == value);
}
