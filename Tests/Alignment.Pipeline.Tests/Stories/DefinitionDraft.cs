using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories;

/// <summary>Writes a definition as rows, as an admin would in the app.</summary>
public sealed class DefinitionDraft
{
    private const int FirstOption = T.DefinitionState.Draft;
    private readonly IOrganizationService service;

    public DefinitionDraft(IOrganizationService service, string name, int version)
    {
        this.service = service;
        Id = service.Create(new Entity(T.MqlDefinition.Table)
        {
            [T.MqlDefinition.Name] = name,
            [T.MqlDefinition.Version] = version,
        });
    }

    public Guid Id { get; }

    public DefinitionDraft Group(GroupKind kind, string name, Action<GroupDraft> members, decimal? threshold = null, int? required = null, Guid? parent = null)
    {
        var row = new Entity(T.CriterionGroup.Table)
        {
            [T.CriterionGroup.Name] = name,
            [T.CriterionGroup.MqlDefinition] = new EntityReference(T.MqlDefinition.Table, Id),
            [T.CriterionGroup.Kind] = Option(kind),
            [T.CriterionGroup.Threshold] = threshold,
            [T.CriterionGroup.Required] = required,
        };
        if (parent is { } above) row[T.CriterionGroup.ParentGroup] = new EntityReference(T.CriterionGroup.Table, above);
        members(new GroupDraft(this, service, service.Create(row)));
        return this;
    }

    public DefinitionDraft All(Action<GroupDraft> members) => Group(GroupKind.All, "Must have", members);

    public DefinitionDraft Never(Action<GroupDraft> members) => Group(GroupKind.None, "Never", members);

    public DefinitionDraft Minimum(Action<GroupDraft> members) => Group(GroupKind.MinimumInfo, "Minimum information", members);

    public DefinitionDraft Points(decimal threshold, Action<GroupDraft> members) => Group(GroupKind.Score, "Points", members, threshold);

    internal static OptionSetValue Option<TEnum>(TEnum value) where TEnum : struct, Enum =>
        new(FirstOption + Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture));
}
