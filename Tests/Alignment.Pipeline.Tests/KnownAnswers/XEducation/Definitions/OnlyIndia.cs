using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;
using static Alignment.Domain.Qualification.CriterionOperator;
using static Alignment.Domain.Qualification.UnknownPolicy;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Definitions;

/// <summary>A segment: the definition is for leads of one country; the others are not judged at all.</summary>
internal static class OnlyIndia
{
    public static readonly Agreed Definition = new("Only India", Rows, Plainly);

    private static void Rows(DefinitionDraft rules) => rules
        .Group(GroupKind.Segment, "India", segment => segment.Criterion(Xed.Country, Eq, "india"))
        .Group(GroupKind.Any, "Fit or interest", any => any
            .Group(GroupKind.Score, "Interest", threshold: 20, members: points => points
                .Criterion(Xed.TimeOnWebsite, Between, "200", to: "1200", weight: 10)
                .Criterion(Xed.LastActivity, In, "SMS Sent;Email Opened", weight: 10))
            .Group(GroupKind.All, "Fit", all => all
                .Criterion(Xed.ActivityIndex, Ne, $"{Cell.Level("03.Low")}")
                .Criterion(Xed.Occupation, NotContains, "student;unemployed;house*")));

    private static Outcome Plainly(Prospect lead)
    {
        if (lead.Text("Country") != "India") return Outcome.NotJudged;
        var interest = new Points()
            .Add(lead.Number("Total Time Spent on Website").Within(200, 1200), 10)
            .Add(lead.Text("Last Activity").OneOf("SMS Sent", "Email Opened"), 10);
        var fit = !lead.Text("Asymmetrique Activity Index").OneOf("03.Low")
            & !lead.Text("What is your current occupation").OneOf("Student", "Unemployed", "Housewife");
        return Outcome.Of(interest.Reach(20) | fit, interest.Least, interest.Most);
    }
}
