namespace Alignment.Tool.Constants;

/// <summary>A name with its value: a text or a whole number.</summary>
public sealed record Constant(string Name, object Value);
