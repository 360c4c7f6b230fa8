using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;
using static Alignment.Domain.Qualification.CriterionOperator;
using static Alignment.Domain.Qualification.UnknownPolicy;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Definitions;

/// <summary>Groups within groups: two ways to qualify, the second with an exclusion of its own; what is missing is asked for.</summary>
internal static class NestedPaths
{
    public static readonly Agreed Definition = new("Nested paths", Rows, Plainly);

    private static void Rows(DefinitionDraft rules) => rules
        .All(must => must.Criterion(Xed.DoNotCall, Ne, "yes"))
        .Group(GroupKind.Any, "A way in", any => any
            .Group(GroupKind.All, "Interested", all => all
                .Criterion(Xed.TimeOnWebsite, Gt, "600")
                .Criterion(Xed.TotalVisits, Between, "2", to: "10"))
            .Group(GroupKind.All, "Brought by somebody", all => all
                .Criterion(Xed.Origin, Eq, "lead add form")
                .Criterion(Xed.Country, Eq, "India")
                .Group(GroupKind.None, "Cannot be reached", none => none
                    .Criterion(Xed.LastActivity, In, "Email Bounced;Unsubscribed;Unreachable"))));

    private static Outcome Plainly(Prospect lead)
    {
        var interested = lead.Number("Total Time Spent on Website").AtLeast(601) & lead.Number("TotalVisits").Within(2, 10);
        var brought = lead.Text("Lead Origin").OneOf("Lead Add Form")
            & lead.Text("Country").OneOf("India")
            & !lead.Text("Last Activity").OneOf("Email Bounced", "Unsubscribed", "Unreachable");
        return Outcome.Of(!lead.Yes("Do Not Call") & (interested | brought));
    }
}
