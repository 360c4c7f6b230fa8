using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories;

/// <summary>Adds criteria and groups to one group of a draft.</summary>
public sealed class GroupDraft(DefinitionDraft definition, IOrganizationService service, Guid id)
{
    public Guid Id => id;

    public GroupDraft Criterion(
        string column,
        CriterionOperator @operator,
        string? value = null,
        string? to = null,
        string? label = null,
        decimal? weight = null,
        UnknownPolicy unknown = UnknownPolicy.Ask,
        int? maxAgeDays = null,
        string? ageColumn = null)
    {
        service.Create(new Entity(T.Criterion.Table)
        {
            [T.Criterion.Name] = label ?? column,
            [T.Criterion.CriterionGroup] = new EntityReference(T.CriterionGroup.Table, id),
            [T.Criterion.Column] = column,
            [T.Criterion.Operator] = DefinitionDraft.Option(@operator),
            [T.Criterion.Value] = value,
            [T.Criterion.ValueTo] = to,
            [T.Criterion.Weight] = weight,
            [T.Criterion.Unknown] = DefinitionDraft.Option(unknown),
            [T.Criterion.MaxAgeDays] = maxAgeDays,
            [T.Criterion.AgeColumn] = ageColumn,
        });
        return this;
    }

    public GroupDraft Group(GroupKind kind, string name, Action<GroupDraft> members, decimal? threshold = null, int? required = null)
    {
        definition.Group(kind, name, members, threshold, required, parent: id);
        return this;
    }
}
