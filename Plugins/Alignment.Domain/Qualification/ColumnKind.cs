namespace Alignment.Domain.Qualification;

/// <summary>The type of a lead column, as far as rules care.</summary>
public enum ColumnKind
{
    Text = 0,
    WholeNumber = 1,
    Decimal = 2,

    /// <summary>Amounts are compared in base currency.</summary>
    Money = 3,
    Choice = 4,
    Choices = 5,
    YesNo = 6,

    /// <summary>Instants in UTC.</summary>
    DateTime = 7,
    Lookup = 8,
}
