using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Local.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

public sealed class A_criterion_may_ask_for_the_organisations_own_column
{
    private const string Visits = "tst_visits";

    [Fact]
    public void Once_an_admin_has_added_it_to_the_step()
    {
        using var organisation = WithOwnColumn();
        var draft = organisation.Draft(AtLeastThreeVisits);
        Action tooEarly = () => organisation.Activate(draft);
        tooEarly.Refused("Visits to our site", Visits, "filter");

        Watch(organisation);
        organisation.Activate(draft);

        var lead = organisation.Save((Visits, 5));
        lead.Says(MqlResult.Pass, "Our MQL v1");
        organisation.Change(lead, (Visits, 1)).Says(MqlResult.Fail, "Visits to our site");
    }

    [Fact]
    public void And_when_the_column_vanishes_leads_are_insufficient_and_the_admin_is_told_but_every_save_works()
    {
        using var organisation = WithOwnColumn();
        Watch(organisation);
        organisation.Agree(AtLeastThreeVisits);
        var lead = organisation.Save((Visits, 5));

        Watch(organisation, also: "");
        organisation.Dataverse.Uninstall("Visits");

        organisation.Save().Says(MqlResult.Insufficient, Visits, "administrator");
        organisation.Change(lead, (T.Lead.JobTitle, "CEO")).Says(MqlResult.Pass);
        var finding = organisation.Only(T.Finding.Table, T.Finding.Message, T.Finding.Remedy, T.Finding.Kind);
        Assert.Equal(T.FindingKind.VanishedColumn, finding.GetAttributeValue<OptionSetValue>(T.Finding.Kind).Value);
        Assert.Contains(Visits, finding.GetAttributeValue<string>(T.Finding.Message), StringComparison.Ordinal);
        Assert.Contains("clone", finding.GetAttributeValue<string>(T.Finding.Remedy), StringComparison.OrdinalIgnoreCase);
    }

    private static Organisation WithOwnColumn()
    {
        var organisation = Organisation.WithAlignment();
        using var zip = new TinySolution().Zip();
        organisation.Dataverse.Import(zip);
        return organisation;
    }

    private static void AtLeastThreeVisits(DefinitionDraft rules) => rules.All(must => must
        .Criterion(Visits, CriterionOperator.Ge, "3", label: "Visits to our site"));

    /// <summary>What the refusal tells the admin to do, with the ordinary tools.</summary>
    private static void Watch(Organisation organisation, string also = $",{Visits}")
    {
        var step = new Guid(T.Registration.JudgeLeadOnUpdate.Id);
        organisation.Admin.Update(new Entity(T.SdkMessageProcessingStep.Table, step)
        {
            [T.SdkMessageProcessingStep.FilteringAttributes] = $"{T.Registration.JudgeLeadOnUpdate.Columns}{also}",
        });
        var query = new QueryExpression(T.SdkMessageProcessingStepImage.Table) { ColumnSet = new ColumnSet(T.SdkMessageProcessingStepImage.Attributes) };
        query.Criteria.AddCondition(T.SdkMessageProcessingStepImage.SdkMessageProcessingStepId, ConditionOperator.Equal, step);
        var image = Assert.Single(organisation.Admin.RetrieveMultiple(query).Entities);
        organisation.Admin.Update(new Entity(T.SdkMessageProcessingStepImage.Table, image.Id)
        {
            [T.SdkMessageProcessingStepImage.Attributes] = $"{T.Registration.JudgeLeadOnUpdate.Before}{also}",
        });
    }
}
