using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;
using static Alignment.Domain.Qualification.CriterionOperator;
using static Alignment.Domain.Qualification.UnknownPolicy;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Definitions;

/// <summary>What must be known, and scores of the file within bounds; presence and absence as criteria.</summary>
internal static class MinimumInformation
{
    public static readonly Agreed Definition = new("Minimum information", Rows, Plainly);

    private static void Rows(DefinitionDraft rules) => rules
        .Minimum(minimum => minimum
            .Criterion($"{Xed.Occupation},{Xed.Specialization}", NotNull)
            .Criterion(Xed.City, NotNull, unknown: Fail)
            .Criterion(Xed.Country, NotNull, unknown: Ignore))
        .All(must => must
            .Criterion(Xed.ActivityScore, Ge, "14")
            .Criterion(Xed.ProfileScore, NotIn, "11;12;13", unknown: Ignore)
            .Criterion(Xed.Source, Ne, "google", unknown: Fail))
        .Group(GroupKind.Any, "Says something, or nothing", any => any
            .Criterion(Xed.HowHeard, IsNull)
            .Criterion(Xed.WhatMatters, NotNull)
            .Criterion(Xed.TimeOnWebsite, Lt, "60"));

    private static Outcome Plainly(Prospect lead)
    {
        bool? someField = lead.Text("What is your current occupation") is not null || lead.Text("Specialization") is not null ? true : null;
        var city = lead.Text("City") is not null;
        var score = lead.Number("Asymmetrique Activity Score").AtLeast(14);
        var profile = (!lead.Number("Asymmetrique Profile Score").Within(11, 13)).OrLeftOut();
        var source = lead.Text("Lead Source") is { } from && !from.Equals("Google", StringComparison.OrdinalIgnoreCase);
        var says = lead.Text("How did you hear about X Education") is null
            || lead.Text("What matters most to you in choosing a course") is not null
            || lead.Number("Total Time Spent on Website") < 60;
        return Outcome.Of(someField & city & score & profile & source & says);
    }
}
