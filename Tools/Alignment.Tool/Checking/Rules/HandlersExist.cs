using System.Text.RegularExpressions;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A handler that its library does not export is otherwise met only in the browser.</summary>
public sealed class HandlersExist : ISolutionRule
{
    public string Id => "handler";

    public string Statement => "Every function a form calls is exported by the library it names, and takes the execution context.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        foreach (var form in examined.Source.Tables.SelectMany(table => table.Forms))
        {
            foreach (var handler in form.Definition.Descendants("Handler"))
            {
                var function = handler.Attr("functionName") ?? "";
                if (handler.Attr("passExecutionContext") != "true")
                    yield return new Finding(Id, form.File, $"The handler {function} does not get the execution context.", "Set passExecutionContext to true.");
                if (Scripts.Of(examined.Source, handler.Attr("libraryName")) is { } script && !Exports(script, function))
                    yield return new Finding(Id, form.File, $"{handler.Attr("libraryName")} has no function {function}.", "Export it there, or correct functionName.");
            }
        }
    }

    /// <summary>Whether a script makes a function reachable under its dotted name.</summary>
    public static bool Exports(string script, string function)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(function);
        var cut = function.LastIndexOf('.');
        var space = cut < 0 ? "" : function[..cut];
        var named = Regex.Escape(function[(cut + 1)..]);
        return (cut < 0 || space.Split('.').All(part => Regex.IsMatch(script, $@"\b{Regex.Escape(part)}\b")))
            && Regex.IsMatch(script, cut < 0 ? $@"\b(function\s+{named}\b|{named}\s*=)" : $@"\b{named}\b\s*(:|=[^=]|\(|,|\}})");
    }
}
