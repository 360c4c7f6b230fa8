using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

/// <summary>One reason as marketing and sales agreed on it.</summary>
/// <param name="Category">The place of the category in the list of categories, from 0.</param>
/// <param name="Comment">The fewest characters of the comment.</param>
/// <param name="Days">After how many days it comes round; null for never by itself.</param>
internal sealed record AgreedReason(
    string Code, int Category, Disposition Disposition, Stage Stage, int Comment, EvidenceKind Evidence, bool IsRequired, int? Days, string Contradicts, int? Status)
{
    /// <summary>How many days before the expected date it comes round.</summary>
    internal int Lead { get; init; }

    internal string Flag { get; init; } = "";

    internal static readonly AgreedReason[] All =
    [
        new("NO_RESPONSE", 0, Disposition.Recycle, Stage.Recycled, 0, EvidenceKind.Attempts, true, 60, "intent", null),
        new("BAD_PHONE", 1, Disposition.FixData, Stage.Returned, 0, EvidenceKind.FieldNames, true, 7, "minimum information", null),
        new("BAD_EMAIL", 1, Disposition.FixData, Stage.Returned, 0, EvidenceKind.FieldNames, true, 7, "minimum information", null),
        new("INCOMPLETE", 1, Disposition.FixData, Stage.Returned, 0, EvidenceKind.FieldNames, true, 7, "minimum information", null),
        new("NOT_READY_TIMING", 2, Disposition.Recycle, Stage.Recycled, 10, EvidenceKind.ExpectedDate, false, 90, "", null) { Lead = 30 },
        new("NO_BUDGET", 2, Disposition.Recycle, Stage.Recycled, 10, EvidenceKind.ExpectedDate, false, 180, "revenue, size", null),
        new("NO_NEED", 3, Disposition.Disqualify, Stage.Disqualified, 10, EvidenceKind.None, false, null, "intent", 6),
        new("CONTENT_ONLY", 3, Disposition.Recycle, Stage.Recycled, 10, EvidenceKind.None, false, 365, "intent", null),
        new("NO_AUTHORITY", 4, Disposition.Recycle, Stage.Recycled, 10, EvidenceKind.Person, false, 30, "job title", null),
        new("FIT_SIZE", 5, Disposition.Disqualify, Stage.Disqualified, 0, EvidenceKind.Size, true, null, "employees, revenue", 4),
        new("FIT_INDUSTRY", 5, Disposition.Disqualify, Stage.Disqualified, 0, EvidenceKind.Industry, true, null, "industry, SIC", 4),
        new("FIT_GEOGRAPHY", 5, Disposition.Disqualify, Stage.Disqualified, 0, EvidenceKind.Country, true, null, "location", 4),
        new("FIT_PRODUCT", 5, Disposition.Disqualify, Stage.Disqualified, 20, EvidenceKind.Capability, true, null, "", 4),
        new("WRONG_TERRITORY", 6, Disposition.Reroute, Stage.Returned, 0, EvidenceKind.Team, false, 0, "", null),
        new("EXISTING_CUSTOMER", 6, Disposition.Reroute, Stage.Returned, 0, EvidenceKind.Account, true, 0, "", null),
        new("OPEN_OPPORTUNITY", 6, Disposition.Duplicate, Stage.Duplicate, 0, EvidenceKind.Opportunity, true, null, "", 7),
        new("DUPLICATE", 1, Disposition.Duplicate, Stage.Duplicate, 0, EvidenceKind.MasterLead, true, null, "", 7),
        new("COMPETITOR_CHOSEN", 7, Disposition.Recycle, Stage.Recycled, 10, EvidenceKind.Competitor, false, 365, "", null) { Lead = 120 },
        new("NOT_A_BUYER", 8, Disposition.Disqualify, Stage.Disqualified, 0, EvidenceKind.SubKind, true, null, "persona", 7) { Flag = "suppress" },
        new("SPAM_TEST", 9, Disposition.Disqualify, Stage.Disqualified, 0, EvidenceKind.None, false, null, "source", 7) { Flag = "source" },
        new("CONSENT", 10, Disposition.Disqualify, Stage.Disqualified, 0, EvidenceKind.Channel, true, null, "", 7) { Flag = "suppress" },
        new("ALREADY_WORKED", 11, Disposition.Recycle, Stage.Recycled, 10, EvidenceKind.PriorHandoff, true, 90, "re-MQL rule", null),
        new("DEFINITION_MISMATCH", 12, Disposition.DefinitionReview, Stage.Returned, 20, EvidenceKind.Criterion, true, null, "the named criterion", null),
        new("SALES_NO_FOLLOW_UP", 13, Disposition.Recycle, Stage.Recycled, 0, EvidenceKind.None, false, 0, "", null) { Flag = "system" },
        new("OTHER", 14, Disposition.Recycle, Stage.Recycled, 30, EvidenceKind.None, false, 90, "", null) { Flag = "manager" },
    ];

    internal bool IsSystemOnly => Flag == "system";

    /// <summary>Every code, for one test each.</summary>
    internal static TheoryData<string> Codes() => [.. All.Select(reason => reason.Code)];

    internal static AgreedReason Of(string code) => All.Single(reason => reason.Code == code);
}
