using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Rejection;

public sealed class Evidence_is_shown_before_a_lead_goes_back
{
    [Theory]
    [InlineData(EvidenceKind.Size, "the actual number of employees or revenue")]
    [InlineData(EvidenceKind.Industry, "the actual industry or SIC code")]
    [InlineData(EvidenceKind.Country, "the country")]
    [InlineData(EvidenceKind.Capability, "the capability that is missing")]
    [InlineData(EvidenceKind.Team, "the team that should have it")]
    [InlineData(EvidenceKind.Person, "whom to ask instead")]
    [InlineData(EvidenceKind.Channel, "the channel that was objected to")]
    [InlineData(EvidenceKind.Competitor, "the competitor")]
    public void A_fact_in_words_is_given_in_evidence(EvidenceKind kind, string what)
    {
        Assert.Equal($"HOUSE needs {what}. Say it in Evidence.", Problem(kind, new Said()));
        Assert.Equal($"HOUSE needs {what}. Say it in Evidence.", Problem(kind, new Said { Evidence = "  \n" }));
        Assert.Null(Problem(kind, new Said { Evidence = "12" }));
        Assert.Null(Problem(kind, new Said(), isRequired: false));
    }

    [Fact]
    public void A_row_is_chosen_and_words_about_it_do_not_help()
    {
        Assert.Equal("HOUSE needs the account. Choose it in the rejection.", Problem(EvidenceKind.Account, new Said { Evidence = "Acme", Opportunity = true, Master = true }));
        Assert.Equal("HOUSE needs the open opportunity. Choose it in the rejection.", Problem(EvidenceKind.Opportunity, new Said { Evidence = "Acme", Account = true, Master = true }));
        Assert.Equal("HOUSE needs the lead that this one repeats. Choose it in the rejection.", Problem(EvidenceKind.MasterLead, new Said { Evidence = "Acme", Account = true, Opportunity = true }));
    }

    [Theory]
    [InlineData(EvidenceKind.Account)]
    [InlineData(EvidenceKind.Opportunity)]
    [InlineData(EvidenceKind.MasterLead)]
    public void A_chosen_row_is_evidence_and_an_optional_one_may_be_left_out(EvidenceKind kind)
    {
        Assert.Null(Problem(kind, new Said { Account = true, Opportunity = true, Master = true }));
        Assert.Null(Problem(kind, new Said(), isRequired: false));
    }

    [Theory]
    [InlineData("", "HOUSE needs the fields that are wrong or missing. Name them in Evidence, separated by commas.")]
    [InlineData(" ,; \n", "HOUSE needs the fields that are wrong or missing. Name them in Evidence, separated by commas.")]
    [InlineData("Business Phone", null)]
    [InlineData("telephone1, Email", null)]
    [InlineData("Business Phone;Email\r\ntelephone1,", null)]
    [InlineData("Email, Shoe Size", "HOUSE names the field Shoe Size, which leads do not have. Name fields as the form shows them.")]
    public void Wrong_fields_are_named_as_the_form_shows_them(string evidence, string? problem) =>
        Assert.Equal(problem, Problem(EvidenceKind.FieldNames, new Said { Evidence = evidence }));

    [Fact]
    public void Optional_fields_may_be_left_out_but_not_invented()
    {
        Assert.Null(Problem(EvidenceKind.FieldNames, new Said(), isRequired: false));
        Assert.NotNull(Problem(EvidenceKind.FieldNames, new Said { Evidence = "Shoe Size" }, isRequired: false));
    }

    [Theory]
    [InlineData("competitor", true)]
    [InlineData("Student", true)]
    [InlineData(" VENDOR ", true)]
    [InlineData("job seeker", true)]
    [InlineData("jobseeker", false)]
    [InlineData("somebody", false)]
    [InlineData("", false)]
    public void Who_is_no_buyer_is_one_of_four(string evidence, bool isGood) => Assert.Equal(
        isGood ? null : "HOUSE needs to know what they are: competitor, student, vendor, job seeker. Say it in Evidence.",
        Problem(EvidenceKind.SubKind, new Said { Evidence = evidence }));

    [Fact]
    public void An_optional_sub_kind_may_be_left_out_but_not_invented()
    {
        Assert.Null(Problem(EvidenceKind.SubKind, new Said(), isRequired: false));
        Assert.NotNull(Problem(EvidenceKind.SubKind, new Said { Evidence = "somebody" }, isRequired: false));
    }

    [Theory]
    [InlineData("", "HOUSE needs the criterion you dispute. Name it in Evidence as the explanation shows it.")]
    [InlineData(" At least 50 employees ", null)]
    [InlineData("Blue eyes", "HOUSE disputes the criterion Blue eyes, which the definition of this hand-off does not have. Name it as the explanation shows it.")]
    public void A_disputed_criterion_is_one_of_the_definition(string evidence, string? problem) =>
        Assert.Equal(problem, Problem(EvidenceKind.Criterion, new Said { Evidence = evidence }));

    [Fact]
    public void An_optional_criterion_may_be_left_out() => Assert.Null(Problem(EvidenceKind.Criterion, new Said(), isRequired: false));

    [Fact]
    public void Worked_before_means_a_second_hand_off_at_least()
    {
        Assert.Equal("HOUSE is for leads that were handed off before; this is the first hand-off. Choose another reason.", Problem(EvidenceKind.PriorHandoff, new Said { HandOff = 1 }));
        Assert.Null(Problem(EvidenceKind.PriorHandoff, new Said { HandOff = 2 }));
        Assert.Null(Problem(EvidenceKind.PriorHandoff, new Said { HandOff = 1 }, isRequired: false));
    }

    [Fact]
    public void An_expected_date_is_given_where_it_is_a_must()
    {
        Assert.Equal("HOUSE needs the expected date.", Problem(EvidenceKind.ExpectedDate, new Said { Evidence = "next year" }));
        Assert.Null(Problem(EvidenceKind.ExpectedDate, new Said { ExpectedOn = Said.Now.Date }));
        Assert.Null(Problem(EvidenceKind.ExpectedDate, new Said(), isRequired: false));
    }

    [Fact]
    public void A_reason_that_asks_for_nothing_takes_nothing() => Assert.Null(Problem(EvidenceKind.None, new Said()));

    private static string? Problem(EvidenceKind kind, Said said, bool isRequired = true) =>
        EvidenceCheck.Problem(new RejectionReason { Code = "HOUSE", Evidence = kind, EvidenceRequired = isRequired }, said.Case, Said.Now);
}
