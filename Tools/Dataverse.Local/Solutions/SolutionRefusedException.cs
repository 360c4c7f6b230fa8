using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Solutions;

/// <summary>A solution that cannot be imported or removed. Nothing was changed. Callers of the organization service see it as any other fault.</summary>
public sealed class SolutionRefusedException : FaultException<OrganizationServiceFault>
{
    /// <param name="code">A <see cref="RefusalCode"/>.</param>
    /// <param name="problems">One sentence each; the first becomes the message.</param>
    public SolutionRefusedException(int code, IReadOnlyList<string> problems)
        : this(code, problems.Count == 1 ? problems[0] : $"{problems[0]} ({problems.Count - 1} more)", problems)
    {
    }

    public SolutionRefusedException(int code, string problem) : this(code, problem, [problem])
    {
    }

    private SolutionRefusedException(int code, string message, IReadOnlyList<string> problems)
        : base(new OrganizationServiceFault { ErrorCode = code, Message = message }, new FaultReason(message)) => Problems = problems;

    /// <summary>Everything that is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<string> Problems { get; }
}
