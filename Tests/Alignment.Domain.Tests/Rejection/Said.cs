using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

/// <summary>What a representative says when giving a lead back, on a Friday morning.</summary>
internal sealed record Said
{
    /// <summary>Friday, 13 March 2026.</summary>
    internal static readonly DateTime Now = new(2026, 3, 13, 10, 0, 0, DateTimeKind.Utc);

    internal static readonly DateTime Monday = Now.AddDays(-4);

    internal string Comment { get; init; } = "";

    internal string Evidence { get; init; } = "";

    internal DateTime? ExpectedOn { get; init; }

    internal bool Account { get; init; }

    internal bool Opportunity { get; init; }

    internal bool Master { get; init; }

    internal int Attempts { get; init; }

    internal int Channels { get; init; }

    internal DateTime? FirstAttemptOn { get; init; }

    internal int HandOff { get; init; } = 1;

    internal RejectionCase Case => new()
    {
        Comment = Comment,
        Evidence = Evidence,
        ExpectedOn = ExpectedOn,
        NamesAccount = Account,
        NamesOpportunity = Opportunity,
        NamesMasterLead = Master,
        Attempts = Attempts,
        Channels = Channels,
        FirstAttemptOn = FirstAttemptOn,
        HandOffNumber = HandOff,
        IsColumn = name => name is "Business Phone" or "telephone1" or "Email",
        IsCriterion = label => label == "At least 50 employees",
    };

    /// <summary>Just enough for the reason, and nothing more.</summary>
    internal static Said EnoughFor(string code)
    {
        var reason = AgreedReason.Of(code);
        var said = new Said { Comment = new string('x', reason.Comment) };
        return !reason.IsRequired ? said : reason.Evidence switch
        {
            EvidenceKind.Attempts => said with { Attempts = 6, Channels = 2, FirstAttemptOn = Monday },
            EvidenceKind.FieldNames => said with { Evidence = "Business Phone" },
            EvidenceKind.Account => said with { Account = true },
            EvidenceKind.Opportunity => said with { Opportunity = true },
            EvidenceKind.MasterLead => said with { Master = true },
            EvidenceKind.PriorHandoff => said with { HandOff = 2 },
            EvidenceKind.SubKind => said with { Evidence = "student" },
            EvidenceKind.Criterion => said with { Evidence = "At least 50 employees" },
            _ => said with { Evidence = "x" },
        };
    }

    internal IReadOnlyList<string> ProblemsWith(RejectionReason reason, bool bySystem = false) =>
        RejectionCheck.Problems(reason, Case, Now, new(), bySystem);
}
