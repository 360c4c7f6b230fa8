using Dataverse.Local.Faults;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages;

/// <summary>A request parameter or response property of a custom API.</summary>
internal sealed record CustomApiField(string Name, CustomApiFieldKind Kind, bool IsOptional, string? Table)
{
    /// <summary>Refuses a value of another type, or a row of another table.</summary>
    public void Demand(object value, string who)
    {
        if (!Fits(value))
            throw Fault.Of(ErrorCodes.InvalidArgument, $"{who} must be a {Kind}, not a {value.GetType().Name}.");
        string? table = value switch
        {
            Entity row => row.LogicalName,
            EntityReference row => row.LogicalName,
            _ => null,
        };
        if (Table is { Length: > 0 } && table is { Length: > 0 } && table != Table)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"{who} must be a row of '{Table}', not of '{table}'.");
    }

    private bool Fits(object value) => Kind switch
    {
        CustomApiFieldKind.Boolean => value is bool,
        CustomApiFieldKind.DateTime => value is DateTime,
        CustomApiFieldKind.Decimal => value is decimal,
        CustomApiFieldKind.Entity => value is Entity,
        CustomApiFieldKind.EntityCollection => value is EntityCollection,
        CustomApiFieldKind.EntityReference => value is EntityReference,
        CustomApiFieldKind.Float => value is double,
        CustomApiFieldKind.Integer => value is int,
        CustomApiFieldKind.Money => value is Money,
        CustomApiFieldKind.Picklist => value is OptionSetValue,
        CustomApiFieldKind.String => value is string,
        CustomApiFieldKind.StringArray => value is string[],
        CustomApiFieldKind.Guid => value is Guid,
        _ => false,
    };
}
