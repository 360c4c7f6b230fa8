using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;
using static Alignment.Domain.Qualification.CriterionOperator;
using static Alignment.Domain.Qualification.UnknownPolicy;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Definitions;

/// <summary>Points up and down, where a missing value keeps the score open in both directions, and a second, smaller score.</summary>
internal static class UnknownPoints
{
    public static readonly Agreed Definition = new("Unknown points", Rows, Plainly);

    private static void Rows(DefinitionDraft rules) => rules
        .Points(35, points => points
            .Criterion(Xed.TotalVisits, Ge, "4", weight: 12.5m)
            .Criterion(Xed.Specialization, ContainsAny, "management", weight: 20)
            .Criterion(Xed.Occupation, Eq, "Unemployed", weight: -15.25m)
            .Criterion(Xed.Profile, Eq, "Student of SomeSchool", weight: -40, unknown: Ignore)
            .Criterion(Xed.City, StartsWith, "other", weight: -5)
            .Criterion(Xed.Source, NotIn, "Google;Direct Traffic", weight: 25, unknown: Fail))
        .Group(GroupKind.Score, "Fit", threshold: 0, members: fit => fit
            .Criterion(Xed.ActivityScore, Le, "13", weight: -3)
            .Criterion(Xed.ProfileScore, Ge, "16", weight: 2.75m));

    private static Outcome Plainly(Prospect lead)
    {
        var points = new Points()
            .Add(lead.Number("TotalVisits").AtLeast(4), 12.5m)
            .Add(lead.Text("Specialization").Mentions("management"), 20)
            .Add(lead.Text("What is your current occupation").OneOf("Unemployed"), -15.25m)
            .Add(lead.Text("Lead Profile").OneOf("Student of SomeSchool").OrNot(), -40)
            .Add(lead.Text("City").Starts("Other"), -5)
            .Add((!lead.Text("Lead Source").OneOf("Google", "Direct Traffic")).OrNot(), 25);
        var fit = new Points()
            .Add(!lead.Number("Asymmetrique Activity Score").AtLeast(14), -3)
            .Add(lead.Number("Asymmetrique Profile Score").AtLeast(16), 2.75m);
        return Outcome.Of(points.Reach(35) & fit.Reach(0), points.Least + fit.Least, points.Most + fit.Most);
    }
}
