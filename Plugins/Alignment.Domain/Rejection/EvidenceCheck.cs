using System.Globalization;
using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Rejection;

/// <summary>Whether the evidence that a reason asks for is there. Optional evidence is checked only when given.</summary>
internal static class EvidenceCheck
{
    private static readonly string[] SubKinds = ["competitor", "student", "vendor", "job seeker"];
    private static readonly char[] Separators = [',', ';', '\n'];

    internal static string? Problem(RejectionReason reason, RejectionCase given, DateTime now) => Past(reason, given, now) ?? reason.Evidence switch
    {
        EvidenceKind.None => null,
        EvidenceKind.Attempts => Attempts(reason, given, now),
        EvidenceKind.FieldNames => Fields(reason, given),
        EvidenceKind.ExpectedDate => Date(reason, given),
        EvidenceKind.Account => Row(reason, given.NamesAccount, "the account"),
        EvidenceKind.Opportunity => Row(reason, given.NamesOpportunity, "the open opportunity"),
        EvidenceKind.MasterLead => Row(reason, given.NamesMasterLead, "the lead that this one repeats"),
        EvidenceKind.PriorHandoff => reason.EvidenceRequired && given.HandOffNumber < 2 ? $"{reason.Code} is for leads that were handed off before; this is the first hand-off. Choose another reason." : null,
        EvidenceKind.SubKind => SubKind(reason, given),
        EvidenceKind.Criterion => Criterion(reason, given),
        EvidenceKind.Competitor => Text(reason, given, "the competitor"),
        EvidenceKind.Size => Text(reason, given, "the actual number of employees or revenue"),
        EvidenceKind.Industry => Text(reason, given, "the actual industry or SIC code"),
        EvidenceKind.Country => Text(reason, given, "the country"),
        EvidenceKind.Capability => Text(reason, given, "the capability that is missing"),
        EvidenceKind.Team => Text(reason, given, "the team that should have it"),
        EvidenceKind.Person => Text(reason, given, "whom to ask instead"),
        _ => Text(reason, given, "the channel that was objected to"),
    };

    private static string? Attempts(RejectionReason reason, RejectionCase given, DateTime now)
    {
        if (!reason.EvidenceRequired) return null;
        var days = given.FirstAttemptOn is { } first ? BusinessDays.Spanned(first, now) : 0;
        return given.Attempts >= reason.MinAttempts && given.Channels >= reason.MinChannels && days >= reason.MinBusinessDays
            ? null
            : $"{reason.Code} needs {Number(reason.MinAttempts)} attempts on {Number(reason.MinChannels)} channels over {Number(reason.MinBusinessDays)} business days; so far {Number(given.Attempts)} on {Number(given.Channels)} over {Number(days)}. Log your calls, mails and meetings on the lead.";
    }

    private static string? Fields(RejectionReason reason, RejectionCase given)
    {
        var names = Names(given.Evidence);
        if (names.Count == 0) return reason.EvidenceRequired ? $"{reason.Code} needs the fields that are wrong or missing. Name them in Evidence, separated by commas." : null;
        var unknown = names.FirstOrDefault(name => !given.IsColumn(name));
        return unknown is null ? null : $"{reason.Code} names the field {unknown}, which leads do not have. Name fields as the form shows them.";
    }

    /// <summary>The fields that are named as wrong or missing.</summary>
    internal static IReadOnlyList<string> Names(string evidence) =>
        evidence.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()).Where(name => name.Length > 0).ToList();

    /// <summary>Every reason that lets a lead rest takes a date, so none of them may bring it back in the past.</summary>
    private static string? Past(RejectionReason reason, RejectionCase given, DateTime now) =>
        (RecycleDate.Takes(reason) || reason.Evidence == EvidenceKind.ExpectedDate) && given.ExpectedOn is { } on && on.Date < now.Date
            ? $"{reason.Code} has an expected date in the past. Give a date from today on, or none."
            : null;

    private static string? Date(RejectionReason reason, RejectionCase given) =>
        given.ExpectedOn is null && reason.EvidenceRequired ? $"{reason.Code} needs the expected date." : null;

    private static string? SubKind(RejectionReason reason, RejectionCase given)
    {
        var kind = given.Evidence.Trim();
        return Array.Exists(SubKinds, one => string.Equals(one, kind, StringComparison.OrdinalIgnoreCase)) || (kind.Length == 0 && !reason.EvidenceRequired)
            ? null
            : $"{reason.Code} needs to know what they are: {string.Join(", ", SubKinds)}. Say it in Evidence.";
    }

    private static string? Criterion(RejectionReason reason, RejectionCase given)
    {
        var label = given.Evidence.Trim();
        if (label.Length == 0) return reason.EvidenceRequired ? $"{reason.Code} needs the criterion you dispute. Name it in Evidence as the explanation shows it." : null;
        return given.IsCriterion(label) ? null : $"{reason.Code} disputes the criterion {label}, which the definition of this hand-off does not have. Name it as the explanation shows it.";
    }

    private static string? Row(RejectionReason reason, bool isNamed, string what) =>
        isNamed || !reason.EvidenceRequired ? null : $"{reason.Code} needs {what}. Choose it in the rejection.";

    private static string? Text(RejectionReason reason, RejectionCase given, string what) =>
        given.Evidence.Trim().Length > 0 || !reason.EvidenceRequired ? null : $"{reason.Code} needs {what}. Say it in Evidence.";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
