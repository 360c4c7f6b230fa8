namespace Alignment.Domain.Qualification;

/// <summary>Kleene's three values.</summary>
public enum Truth : byte
{
    False = 0,
    True = 1,
    Unknown = 2,
}
