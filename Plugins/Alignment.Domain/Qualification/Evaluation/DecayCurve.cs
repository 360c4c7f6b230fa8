namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>
/// The worth of a weight by age in whole days, in decimal arithmetic: the same on every machine. A future date has
/// age 0. Points are rounded to hundredths, so that the numbers people see add up.
/// </summary>
internal sealed class DecayCurve
{
    private const decimal NaturalLogOf2 = 0.6931471805599453094172321215m;

    /// <summary>After so many halvings no weight is worth a hundredth of a point.</summary>
    private const int Halvings = 60;

    private readonly decimal weight;
    private readonly int halfLife;

    /// <summary>0.5^(day ÷ half-life) within one half-life; null when the weight falls in steps.</summary>
    private readonly decimal[]? within;

    internal DecayCurve(decimal weight, int halfLife, bool smooth)
    {
        this.weight = weight;
        this.halfLife = halfLife;
        if (!smooth)
            return;
        within = new decimal[halfLife];
        for (var day = 0; day < halfLife; day++)
            within[day] = PowerOfE(-NaturalLogOf2 * day / halfLife);
    }

    internal decimal PointsAfter(long ageTicks)
    {
        var days = ageTicks <= 0 ? 0 : ageTicks / TimeSpan.TicksPerDay;
        var halvings = days / halfLife;
        if (halvings > Halvings)
            return 0;
        var points = within is null ? weight : weight * within[days % halfLife];
        for (; halvings > 0; halvings--)
            points /= 2;
        return decimal.Round(points, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>The Taylor series; |x| is below 1, so it is exact to the last digit within thirty terms.</summary>
    private static decimal PowerOfE(decimal x)
    {
        var sum = 1m;
        var term = 1m;
        for (var n = 1; term != 0 && n < 40; n++)
        {
            term = term * x / n;
            sum += term;
        }

        return sum;
    }
}
