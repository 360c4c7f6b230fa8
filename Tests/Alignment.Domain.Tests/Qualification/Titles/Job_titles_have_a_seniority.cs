using Alignment.Domain.Qualification.Titles;

namespace Alignment.Domain.Tests.Qualification.Titles;

public sealed class Job_titles_have_a_seniority
{
    [Theory]
    [InlineData("CEO")]
    [InlineData("C.E.O.")]
    [InlineData("Chief Executive Officer")]
    [InlineData("Chief Marketing Officer, EMEA")]
    [InlineData("Founder & CEO")]
    [InlineData("Co-Founder")]
    [InlineData("President")]
    [InlineData("Managing Director")]
    [InlineData("Managing Partner")]
    [InlineData("Partner")]
    [InlineData("Owner")]
    [InlineData("Geschäftsführerin")]
    [InlineData("Vorstandsvorsitzender")]
    [InlineData("Directeur Général")]
    [InlineData("Amministratore Delegato")]
    [InlineData("Consejero Delegado")]
    [InlineData("interim CFO")]
    [InlineData("CEO and PhD student")]
    public void Chiefs_presidents_owners_and_founders_are_C(string title) =>
        Assert.Equal(Seniority.C, JobTitle.SeniorityOf(title));

    [Theory]
    [InlineData("Assistant to the CEO")]
    [InlineData("Executive Assistant to the Chief Executive Officer")]
    [InlineData("PA to the CFO")]
    [InlineData("CEO Assistant")]
    [InlineData("CEO's assistant")]
    [InlineData("Executive Assistant, CEO")]
    [InlineData("Assistentin der Geschäftsführung")]
    [InlineData("Assistent des Geschäftsführers")]
    [InlineData("Vorstandsassistenz")]
    [InlineData("Assistante du PDG")]
    [InlineData("Asistente del CEO")]
    [InlineData("Secretary to the President")]
    public void Whoever_assists_a_chief_is_an_assistant(string title) =>
        Assert.Equal(Seniority.Assistant, JobTitle.SeniorityOf(title));

    [Theory]
    [InlineData("former CEO")]
    [InlineData("ex-CEO")]
    [InlineData("Former CEO and Founder")]
    [InlineData("CEO (retired)")]
    [InlineData("Retired: CEO")]
    [InlineData("aspiring CEO")]
    [InlineData("CEO emeritus")]
    public void Whoever_was_or_wants_to_be_a_chief_is_none(string title) =>
        Assert.Equal(Seniority.Former, JobTitle.SeniorityOf(title));

    [Theory]
    [InlineData("Student")]
    [InlineData("MBA Student, future CEO")]
    [InlineData("Marketing Intern")]
    [InlineData("Praktikantin")]
    [InlineData("Werkstudent Vertrieb")]
    [InlineData("Management Trainee")]
    public void Students_and_interns_are_students(string title) =>
        Assert.Equal(Seniority.Student, JobTitle.SeniorityOf(title));

    [Theory]
    [InlineData("VP Operations", Seniority.VP)]
    [InlineData("Vice President of Sales", Seniority.VP)]
    [InlineData("Executive Vice-President", Seniority.VP)]
    [InlineData("Vizepräsident", Seniority.VP)]
    [InlineData("Director of Student Affairs", Seniority.Director)]
    [InlineData("Student Affairs Director", Seniority.Director)]
    [InlineData("Internal Audit Director", Seniority.Director)]
    [InlineData("Head of Marketing", Seniority.Director)]
    [InlineData("Chief of Staff to the CEO", Seniority.Director)]
    [InlineData("Director, ex-CEO", Seniority.Director)]
    [InlineData("Marketing Director and Assistant to the CEO", Seniority.Director)]
    [InlineData("Sales Manager", Seniority.Manager)]
    [InlineData("CEO Office Manager", Seniority.Manager)]
    [InlineData("Vertriebsleiterin", Seniority.Manager)]
    [InlineData("Assistant Director", Seniority.Manager)]
    [InlineData("Assistant Manager", Seniority.Professional)]
    [InlineData("Account Executive", Seniority.Professional)]
    [InlineData("Product Owner", Seniority.Professional)]
    [InlineData("HR Business Partner", Seniority.Professional)]
    [InlineData("Advisor to the CEO", Seniority.Professional)]
    [InlineData("Software Engineer", Seniority.Professional)]
    [InlineData("Office of the CEO", Seniority.Other)]
    [InlineData("Growth wizard", Seniority.Other)]
    [InlineData("", Seniority.Other)]
    public void Every_other_title_has_the_level_it_claims_for_itself(string title, Seniority level) =>
        Assert.Equal(level, JobTitle.SeniorityOf(title));

    [Theory]
    [InlineData("DİREKTÖR")]
    [InlineData("direktör")]
    [InlineData("DIREKTÖR")]
    [InlineData("DIRECTOR")]
    [InlineData("director")]
    public void A_title_in_Turkish_capitals_is_the_same_title(string title) =>
        Assert.Equal(Seniority.Director, JobTitle.SeniorityOf(title));
}
