using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks;

/// <summary>Twenty criteria as rows of a definition: exclusions, minimum information, mandatory and scored ones.</summary>
internal static class AgreedRules
{
    public static void Write(DefinitionDraft rules) => rules
        .Never(never => never
            .Criterion(T.Lead.JobTitle, CriterionOperator.ContainsAny, "student;intern;trainee", label: "Student", unknown: UnknownPolicy.Ignore)
            .Criterion(T.Lead.DoNotPhone, CriterionOperator.Eq, "true", label: "Do not phone", unknown: UnknownPolicy.Ignore)
            .Criterion(T.Lead.CompanyName, CriterionOperator.ContainsAny, "test;example", label: "Test data", unknown: UnknownPolicy.Ignore))
        .Minimum(minimum => minimum
            .Criterion(T.Lead.CompanyName, CriterionOperator.NotNull)
            .Criterion(T.Lead.LastName, CriterionOperator.NotNull)
            .Criterion($"{T.Lead.EMailAddress1},{T.Lead.Telephone1}", CriterionOperator.NotNull)
            .Criterion(T.Lead.Address1Country, CriterionOperator.NotNull))
        .All(must => must
            .Criterion(T.Lead.Address1Country, CriterionOperator.In, "US;GB;CA;DE;FR")
            .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Between, "50", "5000"))
        .Points(60, points => points
            .Criterion(T.Lead.IndustryCode, CriterionOperator.In, "2;7;12", weight: 25)
            .Criterion(T.Lead.SIC, CriterionOperator.StartsWith, "35;36;73", weight: 15)
            .Criterion(T.Lead.JobTitle, CriterionOperator.SeniorityIn, "C;VP;Director", weight: 25)
            .Criterion(T.Lead.Revenue, CriterionOperator.Ge, "10000000", weight: 15)
            .Criterion(T.Lead.Locations, CriterionOperator.Ge, "3", weight: 5)
            .Criterion(T.Lead.MarketingScore, CriterionOperator.Ge, "50", weight: 20, maxAgeDays: 45, ageColumn: T.Lead.MarketingScoreOn)
            .Criterion(T.Lead.PurchaseTimeFrame, CriterionOperator.In, "0;1", weight: 10)
            .Criterion(T.Lead.Need, CriterionOperator.In, "0;1", weight: 10)
            .Criterion(T.Lead.LeadSourceCode, CriterionOperator.In, "2;3;4", weight: 5)
            .Criterion(T.Lead.BudgetAmount, CriterionOperator.Gt, "50000", weight: 10)
            .Criterion(T.Lead.DoNotEMail, CriterionOperator.Eq, "true", weight: -20));
}
