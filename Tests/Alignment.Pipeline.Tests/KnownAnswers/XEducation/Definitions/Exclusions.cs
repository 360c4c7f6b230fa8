using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;
using static Alignment.Domain.Qualification.CriterionOperator;
using static Alignment.Domain.Qualification.UnknownPolicy;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Definitions;

/// <summary>Who is never an MQL, with each policy for what is missing; the rest need one visit.</summary>
internal static class Exclusions
{
    public static readonly Agreed Definition = new("Exclusions", Rows, Plainly);

    private static void Rows(DefinitionDraft rules) => rules
        .Never(never => never
            .Criterion(Xed.Specialization, ContainsAny, "Rural;hospitality;e-commerce", unknown: Ignore)
            .Criterion(Xed.Country, NotIn, "India;United States;United Arab Emirates", unknown: Fail)
            .Criterion(Xed.LastActivity, StartsWith, "Email B;unsub")
            .Criterion(Xed.DoNotEmail, Eq, "1"))
        .All(must => must.Criterion(Xed.TotalVisits, Ge, "1", unknown: Ignore));

    private static Outcome Plainly(Prospect lead)
    {
        var excluded = lead.Text("Specialization").Mentions("rural", "hospitality").OrNot()
            | lead.Text("Specialization").OneOf("E-COMMERCE").OrNot()
            | (!lead.Text("Country").OneOf("India", "United States", "United Arab Emirates")).OrNot()
            | lead.Text("Last Activity").Starts("Email B", "Unsub")
            | lead.Yes("Do Not Email");
        return Outcome.Of(!excluded & lead.Number("TotalVisits").AtLeast(1).OrLeftOut());
    }
}
