using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;
using static Alignment.Domain.Qualification.CriterionOperator;
using static Alignment.Domain.Qualification.UnknownPolicy;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Definitions;

/// <summary>Definition C of the known answers: may be written to, and one of four signs of interest.</summary>
internal static class MandatoryAndAnyOf
{
    public static readonly Agreed Definition = new("C mandatory and any of", Rows, Plainly);

    private static void Rows(DefinitionDraft rules) => rules
        .All(must => must.Criterion(Xed.DoNotEmail, Eq, "No", unknown: Fail))
        .Group(GroupKind.Any, "One sign of interest", any => any
            .Criterion(Xed.TimeOnWebsite, Ge, "600", unknown: Fail)
            .Criterion(Xed.Source, Eq, "Reference", unknown: Fail)
            .Criterion(Xed.Occupation, Eq, "Working Professional", unknown: Fail)
            .Criterion(Xed.LastActivity, Eq, "Had a Phone Conversation", unknown: Fail));

    private static Outcome Plainly(Prospect lead) => Outcome.Of(
        !lead.Yes("Do Not Email")
        && (lead.Number("Total Time Spent on Website") >= 600
            || lead.Text("Lead Source") == "Reference"
            || lead.Text("What is your current occupation") == "Working Professional"
            || lead.Text("Last Activity") == "Had a Phone Conversation"));
}
