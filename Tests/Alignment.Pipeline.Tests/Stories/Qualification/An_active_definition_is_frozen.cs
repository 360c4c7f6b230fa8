using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Qualification;

public sealed class An_active_definition_is_frozen
{
    private static void Fifty(DefinitionDraft rules) => rules.All(must => must
        .Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50", label: "Number of employees"));

    [Fact]
    public void With_its_content_hashed_and_marked_unsigned()
    {
        using var organisation = Organisation.WithAlignment();
        var id = organisation.Agree(Fifty);

        var row = organisation.Admin.Retrieve(T.MqlDefinition.Table, id, new ColumnSet(true));

        Assert.Equal(64, row.GetAttributeValue<string>(T.MqlDefinition.ContentHash).Length);
        Assert.Equal(T.SignatureState.Unsigned, row.GetAttributeValue<OptionSetValue>(T.MqlDefinition.SignatureState).Value);
        Assert.Contains("Number of employees", row.GetAttributeValue<string>(T.MqlDefinition.Summary), StringComparison.Ordinal);
        Assert.Equal(organisation.Dataverse.AdminId, row.GetAttributeValue<EntityReference>(T.MqlDefinition.ActivatedBy).Id);
    }

    [Fact]
    public void So_a_criterion_cannot_change_be_added_or_be_deleted()
    {
        using var organisation = Organisation.WithAlignment();
        organisation.Agree(Fifty);
        var criterion = organisation.Only(T.Criterion.Table, T.Criterion.CriterionGroup);
        var group = criterion.GetAttributeValue<EntityReference>(T.Criterion.CriterionGroup);

        Action change = () => organisation.Admin.Update(new Entity(T.Criterion.Table, criterion.Id) { [T.Criterion.Value] = "10" });
        Action add = () => new GroupDraft(null!, organisation.Admin, group.Id).Criterion(T.Lead.SIC, CriterionOperator.StartsWith, "35");
        Action delete = () => organisation.Admin.Delete(T.Criterion.Table, criterion.Id);

        foreach (var attempt in new[] { change, add, delete }) attempt.Refused("Our MQL v1", "Active", "frozen", "Clone");
    }

    [Fact]
    public void So_a_group_cannot_change_either()
    {
        using var organisation = Organisation.WithAlignment();
        organisation.Agree(Fifty);
        var group = organisation.Only(T.CriterionGroup.Table, T.CriterionGroup.Name);

        Action attempt = () => organisation.Admin.Update(new Entity(T.CriterionGroup.Table, group.Id) { [T.CriterionGroup.Kind] = DefinitionDraft.Option(GroupKind.None) });

        attempt.Refused("frozen", "Clone");
    }

    [Fact]
    public void So_it_cannot_be_renamed_deleted_or_made_a_draft_again()
    {
        using var organisation = Organisation.WithAlignment();
        var id = organisation.Agree(Fifty);

        Action rename = () => organisation.Admin.Update(new Entity(T.MqlDefinition.Table, id) { [T.MqlDefinition.Name] = "Better" });
        Action draft = () => organisation.Admin.Update(new Entity(T.MqlDefinition.Table, id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Draft) });
        Action delete = () => organisation.Admin.Delete(T.MqlDefinition.Table, id);

        rename.Refused("Our MQL v1", "frozen");
        draft.Refused("Our MQL v1", "Active to Draft", "Retired");
        delete.Refused("Our MQL", "Retire");
    }

    [Fact]
    public void And_nobody_brings_one_in_ready_made()
    {
        using var organisation = Organisation.WithAlignment();

        Action attempt = () => organisation.Admin.Create(new Entity(T.MqlDefinition.Table)
        {
            [T.MqlDefinition.Name] = "Smuggled",
            [T.MqlDefinition.Version] = 1,
            [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active),
        });

        attempt.Refused("Draft");
    }

    [Fact]
    public void And_a_new_version_of_it_retires_it()
    {
        using var organisation = Organisation.WithAlignment();
        var first = organisation.Agree(Fifty);

        organisation.Agree(Fifty, version: 2);

        var row = organisation.Admin.Retrieve(T.MqlDefinition.Table, first, new ColumnSet(T.MqlDefinition.State, T.MqlDefinition.EffectiveTo));
        Assert.Equal(T.DefinitionState.Retired, row.GetAttributeValue<OptionSetValue>(T.MqlDefinition.State).Value);
        Assert.Equal(organisation.Clock.GetUtcNow().UtcDateTime, row.GetAttributeValue<DateTime>(T.MqlDefinition.EffectiveTo));
    }

    [Fact]
    public void And_another_definition_for_the_same_leads_has_to_wait()
    {
        using var organisation = Organisation.Agreeing(Fifty);

        Action attempt = () => organisation.Agree(Fifty, name: "Rival MQL");

        attempt.Refused("Our MQL v1", "Rival MQL v1", "Retire");
    }

    [Fact]
    public void And_only_an_administrator_activates_though_marketing_may_write_the_draft()
    {
        using var organisation = Organisation.WithAlignment();
        var marketer = organisation.As("Mara Marketer", "Alignment Marketing");
        var draft = new DefinitionDraft(marketer, "Our MQL", 1);
        Fifty(draft);

        Action attempt = () => marketer.Update(new Entity(T.MqlDefinition.Table, draft.Id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });

        attempt.Refused("Alignment Administrator", "Our MQL v1");
        organisation.Activate(draft.Id);
    }

    [Fact]
    public void But_a_draft_can_be_deleted_whole()
    {
        using var organisation = Organisation.WithAlignment();
        var draft = organisation.Draft(Nested);

        organisation.Admin.Delete(T.MqlDefinition.Table, draft);

        Assert.Equal((0, 0, 0), (organisation.Count(T.MqlDefinition.Table), organisation.Count(T.CriterionGroup.Table), organisation.Count(T.Criterion.Table)));
    }

    [Fact]
    public void And_a_group_of_a_draft_with_groups_inside_is_not_deleted_by_accident()
    {
        using var organisation = Organisation.WithAlignment();
        organisation.Draft(Nested);
        var outer = organisation.Admin.RetrieveMultiple(new QueryExpression(T.CriterionGroup.Table) { ColumnSet = new ColumnSet(T.CriterionGroup.Name, T.CriterionGroup.ParentGroup) })
            .Entities.Single(group => !group.Contains(T.CriterionGroup.ParentGroup));

        Action attempt = () => organisation.Admin.Delete(T.CriterionGroup.Table, outer.Id);

        attempt.Refused("Must have", "inside");
    }

    private static void Nested(DefinitionDraft rules) => rules.All(must => must
        .Group(GroupKind.Any, "One of these", any => any.Criterion(T.Lead.NumberOfEmployees, CriterionOperator.Ge, "50")));

    [Fact]
    public void And_an_Alignment_Administrator_may_activate()
    {
        using var organisation = Organisation.WithAlignment();
        var admin = organisation.As("Ada Admin", "Alignment Administrator");
        var draft = new DefinitionDraft(admin, "Our MQL", 1);
        Fifty(draft);

        admin.Update(new Entity(T.MqlDefinition.Table, draft.Id) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });

        organisation.Save((T.Lead.NumberOfEmployees, 80)).Says(MqlResult.Pass);
    }
}
