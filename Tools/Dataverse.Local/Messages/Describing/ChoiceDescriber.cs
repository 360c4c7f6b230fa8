using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk.Metadata;

namespace Dataverse.Local.Messages.Describing;

/// <summary>Choices as the SDK describes them.</summary>
internal static class ChoiceDescriber
{
    public static OptionSetMetadata Options(Choice? choice) =>
        Named(choice, OptionSetType.Picklist, option => new OptionMetadata(Labels.Of(option.Label), option.Value));

    public static OptionSetMetadata States(Choice? choice) => Named(choice, OptionSetType.State, option => new StateOptionMetadata
    {
        Value = option.Value,
        Label = Labels.Of(option.Label),
        DefaultStatus = option.DefaultStatus,
        InvariantName = option.InvariantName,
    });

    public static OptionSetMetadata Statuses(Choice? choice) => Named(choice, OptionSetType.Status, option =>
        new StatusOptionMetadata(option.Value, option.State) { Label = Labels.Of(option.Label) });

    public static BooleanOptionSetMetadata YesNo(Choice? choice)
    {
        BooleanOptionSetMetadata set = new(One(choice, 1, "Yes"), One(choice, 0, "No"))
        {
            Name = choice?.Name,
            IsGlobal = choice?.IsGlobal,
            OptionSetType = OptionSetType.Boolean,
        };
        return set;
    }

    private static OptionMetadata One(Choice? choice, int value, string otherwise) =>
        new(Labels.Of(choice?.Find(value)?.Label ?? otherwise), value);

    private static OptionSetMetadata Named(Choice? choice, OptionSetType type, Func<Option, OptionMetadata> describe)
    {
        OptionSetMetadata set = new() { Name = choice?.Name, IsGlobal = choice?.IsGlobal, OptionSetType = type };
        foreach (Option option in choice?.Options ?? [])
            set.Options.Add(describe(option));
        return set;
    }
}
