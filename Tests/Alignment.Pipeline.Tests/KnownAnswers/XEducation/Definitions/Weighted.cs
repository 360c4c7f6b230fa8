using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;
using static Alignment.Domain.Qualification.CriterionOperator;
using static Alignment.Domain.Qualification.UnknownPolicy;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Definitions;

/// <summary>Definition A of the known answers: points for interest, source, occupation and form; fifty are enough.</summary>
internal static class Weighted
{
    public static readonly Agreed Definition = new("A weighted", Rows, Plainly);

    private static void Rows(DefinitionDraft rules) => rules.Points(50, points => points
        .Criterion(Xed.TimeOnWebsite, Ge, "300", weight: 30, unknown: Fail)
        .Criterion(Xed.TotalVisits, Ge, "3", weight: 15, unknown: Fail)
        .Criterion(Xed.Source, In, "Reference;Welingak Website", weight: 50, unknown: Fail)
        .Criterion(Xed.Occupation, Eq, "Working Professional", weight: 40, unknown: Fail)
        .Criterion(Xed.Origin, Eq, "Landing Page Submission", weight: 10, unknown: Fail)
        .Criterion(Xed.DoNotEmail, Eq, "Yes", weight: -50, unknown: Fail));

    private static Outcome Plainly(Prospect lead)
    {
        var points = 0;
        if (lead.Number("Total Time Spent on Website") >= 300) points += 30;
        if (lead.Number("TotalVisits") >= 3) points += 15;
        if (lead.Text("Lead Source") is "Reference" or "Welingak Website") points += 50;
        if (lead.Text("What is your current occupation") == "Working Professional") points += 40;
        if (lead.Text("Lead Origin") == "Landing Page Submission") points += 10;
        if (lead.Yes("Do Not Email")) points -= 50;
        return Outcome.Of(points >= 50, points);
    }
}
