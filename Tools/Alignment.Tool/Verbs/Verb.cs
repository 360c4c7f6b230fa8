using System.CommandLine;
using System.ServiceModel;
using Alignment.Tool.Packing;
using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Verbs;

/// <summary>Runs a verb and turns what goes wrong into one line and an exit code.</summary>
internal static class Verb
{
    public static Command Create(string name, string description, Option<bool> json, Func<ParseResult, Screen, int> run)
    {
        var command = new Command(name, $"{description} {ExitCode.Help}");
        command.Options.Add(json);
        command.SetAction(parsed => Guarded(Screen.OfProcess(parsed.GetValue(json)), screen => run(parsed, screen)));
        return command;
    }

    private static int Guarded(Screen screen, Func<Screen, int> run)
    {
        try
        {
            return run(screen);
        }
        catch (SourceRefusedException refused)
        {
            return Findings.Show(screen, refused.Findings, "Nothing was packed.");
        }
        catch (ToolException failure)
        {
            screen.Complain(failure);
            return failure.ExitCode;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            screen.Complain(ToolException.InSource(fault.Detail.Message, "Nothing of the refused request was saved."));
            return ExitCode.Findings;
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            screen.Complain(ToolException.Environment(denied.Message, "Check the path and your rights to it."));
            return ExitCode.Environment;
        }
    }
}
