using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Drafts change freely; activation checks and freezes; what is frozen can only be ended and retired.</summary>
[CrmPluginRegistration(
    "Update", T.MqlDefinition.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.GuardDefinitionChange.Columns,
    T.Registration.GuardDefinitionChange.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardDefinitionChange.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardDefinitionChange.Before)]
public sealed class GuardDefinitionChange : Step
{
    protected override void Run(Occasion on)
    {
        var before = on.Before!;
        ServerWritten.RefuseOnDefinition(on.Target, before);
        var from = before.GetAttributeValue<OptionSetValue>(T.MqlDefinition.State)?.Value ?? T.DefinitionState.Draft;
        var to = on.Target.Contains(T.MqlDefinition.State)
            ? on.Target.GetAttributeValue<OptionSetValue>(T.MqlDefinition.State)?.Value ?? T.DefinitionState.Draft
            : from;

        if (from != T.DefinitionState.Draft) RefuseFrozenChanges(on.Target, before, from);
        if (from == to) return;
        if (from == T.DefinitionState.Draft && to == T.DefinitionState.Active) Activation.Run(on);
        else if (from == T.DefinitionState.Active && to == T.DefinitionState.Retired) Retirement.Run(on, before);
        else throw new Refusal(NoSuchMove(before, from, to));
    }

    /// <summary>Of a frozen definition only its end and its retirement may be written.</summary>
    private static void RefuseFrozenChanges(Entity target, Entity before, int state)
    {
        foreach (var written in target.Attributes)
        {
            if (written.Key is T.MqlDefinition.State or T.MqlDefinition.Id) continue;
            if (written.Key == T.MqlDefinition.EffectiveTo && state == T.DefinitionState.Active) continue;
            before.Attributes.TryGetValue(written.Key, out var stood);
            if (!SameValue.As(written.Value, stood)) throw new Refusal(DraftRule.Frozen(Title(before), state, written.Key));
        }
    }

    private static string NoSuchMove(Entity before, int from, int to)
    {
        var allowed = from switch
        {
            T.DefinitionState.Draft => "A Draft can become Active.",
            T.DefinitionState.Active => "An Active definition can become Retired.",
            _ => "A Retired definition stays retired: clone it as a new draft version.",
        };
        return $"{Title(before)} cannot go from {DefinitionStates.NameOf(from)} to {DefinitionStates.NameOf(to)}. {allowed}";
    }

    private static string Title(Entity row) =>
        $"{row.GetAttributeValue<string>(T.MqlDefinition.Name)} v{row.GetAttributeValue<int>(T.MqlDefinition.Version)}";
}
