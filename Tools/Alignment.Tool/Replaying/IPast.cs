using Dataverse.Local;
using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Replaying;

/// <summary>A past that can be played: what has to be there first, the steps, and what must come out.</summary>
internal interface IPast
{
    /// <summary>What is played, with its number: "9,064 hand-offs".</summary>
    string Title { get; }

    /// <summary>Rows of the file that are played.</summary>
    int Rows { get; }

    /// <summary>The instant of the first step.</summary>
    DateTime Begins { get; }

    /// <summary>The midnight after the last thing the file tells: the figures are as of then.</summary>
    DateTime Ends { get; }

    /// <summary>What the amounts of the file are in: code, name and symbol of the organisation's base currency.</summary>
    (string Code, string Name, string Symbol) Currency { get; }

    /// <summary>Settles what the file takes for granted, such as lead sources, people and promises.</summary>
    /// <returns>The steps in the order in which they are played.</returns>
    IReadOnlyList<ReplayStep> Prepare(LocalDataverse dataverse);

    /// <summary>Counts and rows of the file against those of the organisation.</summary>
    (IReadOnlyList<ReplayCount> Counts, IReadOnlyList<Difference> Differences) Compare(IOrganizationService admin);
}
