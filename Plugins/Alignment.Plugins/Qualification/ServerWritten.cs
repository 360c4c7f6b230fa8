using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>The verdict belongs to the definition: nobody writes it by hand, by import or by API.</summary>
internal static class ServerWritten
{
    private static readonly string[] OnLead =
    [
        T.Lead.MqlResult,
        T.Lead.MqlScore,
        T.Lead.MqlScorePossible,
        T.Lead.MqlExplanation,
        T.Lead.MissingInformation,
        T.Lead.MqlDefinition,
        T.Lead.MqlDefinitionVersion,
        T.Lead.EvaluatedOn,
    ];

    private static readonly string[] OfTheLifeOfALead =
    [
        T.Lead.StageOn,
        T.Lead.CurrentHandoff,
        T.Lead.HandoffCount,
        T.Lead.HandedOffOn,
        T.Lead.FirstTouchOn,
        T.Lead.AcceptedOn,
        T.Lead.RejectedOn,
        T.Lead.RejectedBy,
        T.Lead.RejectionStatus,
        T.Lead.RecycleOn,
        T.Lead.RecycleCount,
        T.Lead.WokenOn,
        T.Lead.EventCount,
        T.Lead.SelfSourced,
        T.Lead.Historical,
        T.Lead.WhatChanged,
        T.Lead.ContactedOn,
        T.Lead.Attempts,
        T.Lead.NextDue,
        T.Lead.NextDueOf,
        T.Lead.WarnOn,
        T.Lead.SlaState,
        T.Lead.Clocks,
    ];

    private static readonly string[] OnDefinition =
    [
        T.MqlDefinition.SignatureState,
        T.MqlDefinition.ContentHash,
        T.MqlDefinition.CanonicalForm,
        T.MqlDefinition.Summary,
        T.MqlDefinition.ActivatedOn,
        T.MqlDefinition.ActivatedBy,
    ];

    public static void RefuseOnLead(Entity target, Entity? before)
    {
        Refuse(
            OnLead,
            target,
            before,
            column => $"The column {column} of a lead is written by the MQL definition only. Leave it out of your form, import or request; change the lead's own data, or the definition, to change the result.");
        Refuse(
            OfTheLifeOfALead,
            target,
            before,
            column => $"The column {column} of a lead is written by the server when the lead moves. Leave it out of your form, import or request; accept, reject, hand off or qualify the lead to move it.");
    }

    public static void RefuseOnDefinition(Entity target, Entity? before) => Refuse(
        OnDefinition,
        target,
        before,
        column => $"The column {column} of an MQL definition is written by the server when the definition is activated. Leave it out.");

    /// <summary>Sending back the value that was read is no change: it is dropped, so that a round trip of a whole row works.</summary>
    private static void Refuse(string[] columns, Entity target, Entity? before, Func<string, string> sentence)
    {
        foreach (var column in columns)
        {
            if (!target.Attributes.TryGetValue(column, out var written)) continue;
            object? stood = null;
            before?.Attributes.TryGetValue(column, out stood);
            if (!SameValue.As(written, stood) && !IsDefault(column, written, before)) throw new Refusal(sentence(column));
            target.Attributes.Remove(column);
        }
    }

    /// <summary>A form may send the defaults of choices, flags and counters with a new row.</summary>
    private static bool IsDefault(string column, object? written, Entity? before) =>
        before is null && ((column == T.MqlDefinition.SignatureState && written is OptionSetValue { Value: T.SignatureState.Unsigned })
            || written is false or 0);
}
