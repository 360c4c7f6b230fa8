namespace Alignment.Domain.Qualification;

/// <summary>How points lose worth with the age of what earned them. The numbers are the offsets of the choice values.</summary>
public enum Decay
{
    None = 0,

    /// <summary>Weight × 0.5^(age ÷ half-life), age in whole days, rounded to hundredths of a point.</summary>
    HalfLife = 1,

    /// <summary>The weight is halved each time a whole half-life has passed.</summary>
    Step = 2,
}
