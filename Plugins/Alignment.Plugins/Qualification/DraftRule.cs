using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Groups and criteria may change only while their definition is a Draft.</summary>
internal static class DraftRule
{
    /// <summary>After a row was written (same transaction): its definition must be a draft, and the row must make sense in it.</summary>
    public static void Check(Occasion on, Guid? definitionId, Guid row, string rowName)
    {
        var definition = Read(on, definitionId, rowName);
        RefuseUnlessDraft(definition, rowName);
        if (definition.StrayGroups.Count > 0)
        {
            throw new Refusal($"The group \"{definition.StrayGroups[0]}\" has a parent group of another definition, or is its own ancestor. Choose a parent group of {definition.Title}, or none.");
        }

        DefinitionProblems.RefuseIfRowIsWrong(row, DefinitionCheck.Problems(definition.Rule, LeadColumns.Read(on.AsSystem), _ => true));
    }

    /// <summary>Before a row is moved away or deleted: the definition it leaves must be a draft.</summary>
    /// <remarks>When the definition itself is being deleted, its rows go with it: the definition's own guard has decided.</remarks>
    public static void CheckLeft(Occasion on, Guid? definitionId, string rowName)
    {
        if (definitionId is { } id && new DefinitionReader(on.AsSystem).One(id) is { } left) RefuseUnlessDraft(left, rowName);
    }

    /// <summary>The definition that a group belongs to; null when the group is gone.</summary>
    public static Guid? DefinitionOf(Occasion on, EntityReference? group) =>
        group is null ? null : new DefinitionReader(on.AsSystem).DefinitionOfGroup(group.Id);

    private static AgreedDefinition Read(Occasion on, Guid? definitionId, string rowName) =>
        definitionId is { } id && new DefinitionReader(on.AsSystem).One(id) is { } definition
            ? definition
            : throw new Refusal($"\"{rowName}\" belongs to no MQL definition. Choose its definition (a criterion: its group) first.");

    private static void RefuseUnlessDraft(AgreedDefinition definition, string rowName)
    {
        if (definition.State != T.DefinitionState.Draft) throw new Refusal(Frozen(definition.Title, definition.State, rowName));
    }

    public static string Frozen(string definition, int state, string rowName) =>
        $"{definition} is {DefinitionStates.NameOf(state)} and frozen, so \"{rowName}\" cannot change. Clone {definition} as a new draft version, change the clone and activate it.";
}
