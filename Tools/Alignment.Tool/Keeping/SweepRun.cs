using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Keeping;

/// <summary>Does what the passing of time asks for, slice by slice, as a scheduler would.</summary>
public static class SweepRun
{
    /// <param name="once">One slice only.</param>
    /// <exception cref="ToolException">A slice woke nothing and says there is more: going on would never end.</exception>
    public static SweepResult Run(IOrganizationService service, bool once)
    {
        ArgumentNullException.ThrowIfNull(service);
        var result = new SweepResult(0, 0, More: true);
        while (result.More && !(once && result.Calls > 0))
        {
            var answer = service.Execute(new OrganizationRequest(T.CustomApis.SweepTimers.Name));
            var woken = (int)answer[T.CustomApis.SweepTimers.Woken];
            result = new SweepResult(result.Calls + 1, result.Woken + woken, (bool)answer[T.CustomApis.SweepTimers.More]);
            if (woken == 0 && result.More)
                throw ToolException.InSource("The sweep says that more leads are due and wakes none of them.", $"Call {T.CustomApis.SweepTimers.Name} yourself and read its summary.");
        }

        return result;
    }
}
