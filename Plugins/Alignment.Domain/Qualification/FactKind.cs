namespace Alignment.Domain.Qualification;

/// <summary>What sort of value a fact holds.</summary>
public enum FactKind
{
    Missing = 0,
    Number,
    Text,
    Flag,
    Date,
    Choice,
    Choices,
    Id,
}
