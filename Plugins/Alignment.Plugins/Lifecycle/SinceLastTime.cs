using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Reads the last hand-off of a lead that comes round again and says what is different. One request.</summary>
internal static class SinceLastTime
{
    private const int Longest = 4000;

    public static string? Of(Story story, EntityReference last, string? inputs)
    {
        var save = story.Save;
        var row = save.On.AsSystem.Retrieve(T.Handoff.Table, last.Id, new ColumnSet(T.Handoff.Inputs, T.Handoff.RejectedOn, T.Handoff.RejectionCode, T.Handoff.RejectionComment));
        var shape = story.Verdict?.By.Columns ?? LeadShape.Of(save.On);
        var code = row.GetAttributeValue<string>(T.Handoff.RejectionCode);
        var comment = row.GetAttributeValue<string>(T.Handoff.RejectionComment);
        return Texts.Clip(
            WhatChanged.Between(
                row.GetAttributeValue<string>(T.Handoff.Inputs),
                inputs,
                column => shape.NameOf(column) ?? column,
                row.GetAttributeValue<DateTime?>(T.Handoff.RejectedOn),
                code is null ? "" : string.IsNullOrEmpty(comment) ? code : $"{code}: {comment}",
                save.Now),
            Longest);
    }
}
