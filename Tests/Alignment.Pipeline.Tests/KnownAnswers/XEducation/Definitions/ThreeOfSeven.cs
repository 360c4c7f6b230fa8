using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;
using static Alignment.Domain.Qualification.CriterionOperator;
using static Alignment.Domain.Qualification.UnknownPolicy;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Definitions;

/// <summary>Three signs out of seven, over every kind of column; some ask, some count as not met, one is left out.</summary>
internal static class ThreeOfSeven
{
    public static readonly Agreed Definition = new("Three of seven", Rows, Plainly);

    private static void Rows(DefinitionDraft rules) => rules.Group(GroupKind.Any, "Three signs", required: 3, members: any => any
        .Criterion(Xed.TimeOnWebsite, Ge, "400")
        .Criterion(Xed.PagesPerVisit, Between, "2", to: "4.5")
        .Criterion(Xed.Occupation, In, "working professional;STUDENT;Businessman", unknown: Fail)
        .Criterion(Xed.Source, StartsWith, "goo;ref;wel")
        .Criterion(Xed.ActivityIndex, In, $"{Cell.Level("01.High")};{Cell.Level("03.Low")}")
        .Criterion(Xed.ProfileIndex, Eq, $"{Cell.Level("01.High")}", unknown: Ignore)
        .Criterion(Xed.WantsInterviewGuide, Eq, "true"));

    private static Outcome Plainly(Prospect lead) => Outcome.Of(Plain.Of(
        3,
        lead.Number("Total Time Spent on Website").AtLeast(400),
        lead.Number("Page Views Per Visit").Within(2, 4.5m),
        lead.Text("What is your current occupation").OneOf("Working Professional", "Student", "Businessman").OrNot(),
        lead.Text("Lead Source").Starts("goo", "ref", "wel"),
        lead.Text("Asymmetrique Activity Index").OneOf("01.High", "03.Low"),
        lead.Text("Asymmetrique Profile Index").OneOf("01.High").OrNot(),
        lead.Yes("A free copy of Mastering The Interview")));
}
