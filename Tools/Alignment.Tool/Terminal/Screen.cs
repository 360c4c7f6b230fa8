using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alignment.Tool.Terminal;

/// <summary>
/// Where a verb speaks: progress bars on a terminal, plain lines in a pipe, one JSON document with <c>--json</c>.
/// Errors always go to the error stream as one line.
/// </summary>
public sealed class Screen(bool json, TextWriter output, TextWriter error, bool interactive)
{
    private static readonly JsonSerializerOptions Machine = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private const int WidthInAPipe = 150;

    /// <summary>True when only the JSON document may appear on the output stream.</summary>
    public bool IsJson => json;

    public static Screen OfProcess(bool json) =>
        new(json, System.Console.Out, System.Console.Error, !json && !System.Console.IsOutputRedirected);

    /// <summary>A line for people; silent with <c>--json</c>.</summary>
    public void Say(string line)
    {
        if (!json)
            output.WriteLine(line);
    }

    /// <summary>A table or the like for people; in a pipe without colours and wide enough for a page. Silent with <c>--json</c>.</summary>
    public void Show(IRenderable picture)
    {
        if (json) return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = interactive ? AnsiSupport.Detect : AnsiSupport.No });
        if (!interactive) console.Profile.Width = WidthInAPipe;
        console.Write(picture);
    }

    /// <summary>The one document for machines; silent without <c>--json</c>.</summary>
    public void Document(object document)
    {
        if (json)
            output.WriteLine(JsonSerializer.Serialize(document, Machine));
    }

    /// <summary>One line: <c>error: what is wrong. What to do.</c></summary>
    public void Complain(ToolException failure)
    {
        error.WriteLine($"error: {failure.Problem} {failure.Remedy}".ReplaceLineEndings(" "));
        Document(new { error = failure.Problem, remedy = failure.Remedy, exitCode = failure.ExitCode });
    }

    /// <summary>Runs long work. It reports how far it is, from 0 to 1; a pipe sees only the title.</summary>
    public T Work<T>(string title, Func<Action<double>, T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (interactive)
            return Bar(title, work);
        Say(title);
        return work(_ => { });
    }

    public void Work(string title, Action<Action<double>> work) => Work(title, progress =>
    {
        work(progress);
        return true;
    });

    private static T Bar<T>(string title, Func<Action<double>, T> work) => AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
        .Start(bars =>
        {
            var bar = bars.AddTask(Markup.Escape(title), maxValue: 1);
            var result = work(part => bar.Value = part);
            bar.Value = 1;
            return result;
        });
}
