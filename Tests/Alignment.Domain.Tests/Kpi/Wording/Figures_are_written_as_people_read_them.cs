using System.Globalization;
using Alignment.Domain.Kpi;

namespace Alignment.Domain.Tests.Kpi.Wording;

public sealed class Figures_are_written_as_people_read_them
{
    [Theory]
    [InlineData(KpiUnit.Percent, "38.1056", "38.1 %")]
    [InlineData(KpiUnit.Percent, "0", "0.0 %")]
    [InlineData(KpiUnit.Percent, "99.95", "100.0 %")]
    [InlineData(KpiUnit.Percent, "-3.37", "-3.4 %")]
    [InlineData(KpiUnit.Ratio, "1.253", "1.25:1")]
    [InlineData(KpiUnit.Ratio, "2", "2:1")]
    [InlineData(KpiUnit.BusinessMinutes, "125", "2 h 5 min")]
    [InlineData(KpiUnit.BusinessMinutes, "59.4", "59 min")]
    [InlineData(KpiUnit.BusinessMinutes, "59.5", "1 h")]
    [InlineData(KpiUnit.Minutes, "120", "2 h")]
    [InlineData(KpiUnit.Minutes, "90061", "1,501 h 1 min")]
    [InlineData(KpiUnit.Days, "14.718", "14.7 days")]
    [InlineData(KpiUnit.Days, "1", "1.0 days")]
    [InlineData(KpiUnit.Money, "61784006", "BRL 61,784,006")]
    [InlineData(KpiUnit.Money, "2360.909391", "BRL 2,360.91")]
    [InlineData(KpiUnit.Money, "-20000", "BRL -20,000")]
    [InlineData(KpiUnit.MoneyPerDay, "100", "BRL 100.00 a day")]
    [InlineData(KpiUnit.Count, "1970", "1,970")]
    [InlineData(KpiUnit.Count, "6.5", "6.5")]
    public void In_its_unit(KpiUnit unit, string value, string shown) =>
        Assert.Equal(shown, Shown.Value(unit, decimal.Parse(value, CultureInfo.InvariantCulture), "BRL"));

    [Theory]
    [InlineData(KpiUnit.Percent, 4.2, "4.2 points up")]
    [InlineData(KpiUnit.Percent, -1.0, "1.0 point down")]
    [InlineData(KpiUnit.Minutes, -12.04, "12.0 % down")]
    [InlineData(KpiUnit.Minutes, 0.04, "unchanged")]
    public void A_change_says_which_way(KpiUnit unit, double change, string shown) => Assert.Equal(shown, Shown.Change(unit, (decimal)change));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal("BRL 61,784,006", Shown.Value(KpiUnit.Money, 61_784_006, "BRL"));
            Assert.Equal("38.1 %", Shown.Value(KpiUnit.Percent, 38.1056m, "BRL"));
            Assert.Equal("-1701:1;5:20", Histogram.Parse("-1701:1;5:20").Write());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
