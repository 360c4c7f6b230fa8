using System.Globalization;

namespace Alignment.Domain.Kpi;

/// <summary>Figures as people read them, the same in every culture.</summary>
public static class Shown
{
    /// <summary>"38.1 %", "1.3:1", "2 h 5 min", "14.7 days", "BRL 61,784,006"; "n/a (0 MQLs)" when it is not applicable.</summary>
    /// <param name="currency">ISO code of the base currency.</param>
    public static string Of(KpiFormula formula, KpiCount count, string currency) =>
        formula.Value(count) is { } value ? Value(formula.Unit, value, currency) : "n/a (" + formula.Nothing(count) + ")";

    public static string Value(KpiUnit unit, decimal value, string currency) => unit switch
    {
        KpiUnit.Percent => Number(value, "#,0.0") + " %",
        KpiUnit.Ratio => Number(value, "#,0.##") + ":1",
        KpiUnit.BusinessMinutes or KpiUnit.Minutes => Minutes(value),
        KpiUnit.Days => Number(value, "#,0.0") + " days",
        KpiUnit.Money => Money(value, currency),
        KpiUnit.MoneyPerDay => Money(value, currency) + " a day",
        _ => Number(value, "#,0.##"),
    };

    /// <summary>A change: "4.2 points up", "12.0 % down", "unchanged".</summary>
    public static string Change(KpiUnit unit, decimal change)
    {
        var size = Number(Math.Abs(change), "#,0.0");
        if (Math.Abs(change) < 0.05m) return "unchanged";
        return size + (unit == KpiUnit.Percent ? size == "1.0" ? " point " : " points " : " % ") + (change > 0 ? "up" : "down");
    }

    private static string Minutes(decimal value)
    {
        var minutes = (long)Math.Round(value, MidpointRounding.AwayFromZero);
        if (Math.Abs(minutes) < 60) return minutes.ToString(CultureInfo.InvariantCulture) + " min";
        var hours = Number(minutes / 60, "#,0") + " h";
        return minutes % 60 == 0 ? hours : hours + " " + (Math.Abs(minutes) % 60).ToString(CultureInfo.InvariantCulture) + " min";
    }

    /// <summary>Cents only where they matter.</summary>
    private static string Money(decimal value, string currency) =>
        (currency + " " + Number(value, Math.Abs(value) < 10000 ? "#,0.00" : "#,0")).TrimStart();

    /// <summary>.NET Framework and its successor round halves alike only when they are rounded first.</summary>
    private static string Number(decimal value, string format)
    {
        var dot = format.IndexOf('.');
        return Math.Round(value, dot < 0 ? 0 : format.Length - dot - 1, MidpointRounding.AwayFromZero).ToString(format, CultureInfo.InvariantCulture);
    }
}
