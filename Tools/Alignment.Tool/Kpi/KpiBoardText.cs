using System.Globalization;
using Alignment.Tool.Terminal;
using Spectre.Console;

namespace Alignment.Tool.Kpi;

/// <summary>The scoreboard for people: a table for each section, below each figure the sentence that explains it.</summary>
internal static class KpiBoardText
{
    private const string OnTarget = "On Target";
    private const string OffTarget = "Off Target";

    public static void Write(Screen screen, KpiBoard board, DateTime asOf)
    {
        screen.Say("");
        if (board.IsEmpty)
        {
            screen.Say("No figure is counted yet. Run kpi without --no-refresh; if that counts nothing, install the defaults (aln_InstallDefaults) first.");
            return;
        }

        screen.Say($"Scoreboard, {board.Kind.ToLowerInvariant()} {board.Period}{Range(board)}{(board.IsToDate ? ", to date" : "")}, as of {asOf:yyyy-MM-dd HH:mm} UTC");
        foreach (var section in board.Sections) screen.Show(Table(section));
        screen.Say("Cohort: of those handed off then, whatever happened later. Event: what happened then. Snapshot: how it stands. Brackets: too few to judge. More: docs/kpi.md");
    }

    private static Table Table(KpiSectionFigures section)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape(section.Section)), Border = TableBorder.Simple, Expand = false };
        foreach (var header in new[] { "Figure", "Value", "Target", "Basis", "n", "Change", "Trend", "What it says" }) table.AddColumn(header);
        table.Columns[1].RightAligned().NoWrap();
        table.Columns[4].RightAligned().NoWrap();
        table.Columns[5].RightAligned().NoWrap();
        table.Columns[6].NoWrap();
        foreach (var figure in section.Figures)
        {
            table.AddRow(
                Markup.Escape(figure.Name),
                Value(figure),
                Target(figure),
                Markup.Escape(figure.Basis),
                figure.N.ToString("N0", CultureInfo.InvariantCulture),
                Change(figure),
                Sparkline.Of(figure.Trend),
                $"[grey]{Markup.Escape(figure.Sentence)}[/]");
        }

        return table;
    }

    /// <summary>What speaks of few is in brackets.</summary>
    private static string Value(KpiFigure figure)
    {
        var shown = Markup.Escape(figure.Shown);
        return figure is { TooFew: true, Value: not null } ? $"[grey]({shown})[/]" : shown;
    }

    private static string Target(KpiFigure figure)
    {
        if (figure.Target is not { } target) return "";
        var sign = figure.Direction.StartsWith("Lower", StringComparison.Ordinal) ? "≤" : "≥";
        return figure.Verdict switch
        {
            OnTarget => $"[green]{sign} {Number(target)} met[/]",
            OffTarget => $"[red]{sign} {Number(target)} missed[/]",
            _ => $"{sign} {Number(target)}",
        };
    }

    private static string Change(KpiFigure figure) => figure.Change is { } change ? $"{(change > 0 ? "+" : "")}{Number(change)}" : "";

    private static string Range(KpiBoard board) => board is { Start: { } start, End: { } end } ? $" ({start:yyyy-MM-dd} to before {end:yyyy-MM-dd})" : "";

    private static string Number(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
