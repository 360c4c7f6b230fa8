using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying;

/// <summary>A definition that every lead of the file meets: whom marketing handed off was decided then, not now.</summary>
internal static class AdmittingDefinition
{
    public static void Activate(IOrganizationService admin)
    {
        var definition = admin.Create(new Entity(T.MqlDefinition.Table)
        {
            [T.MqlDefinition.Name] = "Everything that was handed off",
            [T.MqlDefinition.Version] = 1,
        });
        var group = admin.Create(new Entity(T.CriterionGroup.Table)
        {
            [T.CriterionGroup.Name] = "Must have",
            [T.CriterionGroup.MqlDefinition] = new EntityReference(T.MqlDefinition.Table, definition),
            [T.CriterionGroup.Kind] = new OptionSetValue(T.GroupKind.All),
        });
        admin.Create(new Entity(T.Criterion.Table)
        {
            [T.Criterion.Name] = "Last name",
            [T.Criterion.CriterionGroup] = new EntityReference(T.CriterionGroup.Table, group),
            [T.Criterion.Column] = T.Lead.LastName,
            [T.Criterion.Operator] = new OptionSetValue(T.Operator.HasAValue),
        });
        admin.Update(new Entity(T.MqlDefinition.Table, definition) { [T.MqlDefinition.State] = new OptionSetValue(T.DefinitionState.Active) });
    }
}
