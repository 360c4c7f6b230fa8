using System.Globalization;
using System.ServiceModel;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Many;

/// <summary>Says which of many rows was refused. The refusal itself keeps its code, its sentence and its details.</summary>
internal static class RowFaults
{
    /// <summary>The key in the fault's details under which the index of the refused row is found, counted from 0.</summary>
    public const string IndexDetail = "FaultedRowIndex";

    public static void Naming(Operation row, Action act)
    {
        if (row.Whole?.Rows is { } rows)
            Naming(row.Index, rows.Count, act);
        else
            act();
    }

    public static void Naming(int index, int count, Action act)
    {
        try
        {
            act();
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw At(fault.Detail, index, count);
        }
    }

    /// <summary>Rows that were sent on in a smaller batch get the number they had in the larger one.</summary>
    public static T Renumbering<T>(List<int> numbers, int count, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.InnerFault is { } inner && IndexIn(fault.Detail) is { } index)
        {
            throw At(inner, numbers[index], count);
        }
    }

    private static int? IndexIn(OrganizationServiceFault fault) =>
        fault.ErrorDetails is { } details && details.TryGetValue(IndexDetail, out object index) ? (int)index : null;

    private static FaultException<OrganizationServiceFault> At(OrganizationServiceFault refusal, int index, int count)
    {
        string message = string.Create(CultureInfo.InvariantCulture, $"Row {index + 1} of {count} ({ManyMessage.Targets}[{index}]): {refusal.Message}");
        OrganizationServiceFault fault = new()
        {
            ErrorCode = refusal.ErrorCode,
            Message = message,
            TraceText = refusal.TraceText,
            InnerFault = refusal,
            Timestamp = refusal.Timestamp,
            ErrorDetails = [],
        };
        foreach (KeyValuePair<string, object> detail in refusal.ErrorDetails ?? [])
            fault.ErrorDetails[detail.Key] = detail.Value;
        fault.ErrorDetails[IndexDetail] = index;
        return new FaultException<OrganizationServiceFault>(fault, new FaultReason(message));
    }
}
