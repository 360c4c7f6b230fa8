using System.Text.Json;

namespace Dataverse.Local.Metadata.Source;

/// <summary>
/// One column. Short words of the file: <c>no</c> has c when it is not writable on create and u when not on update,
/// <c>of</c> is the lookup the column repeats, <c>from</c> the columns the server joins to it,
/// <c>base</c> the money column whose base value it holds.
/// </summary>
internal static class ColumnReader
{
    private static readonly Option[] NoAndYes = [new(0, "No"), new(1, "Yes")];

    public static Column Read(string table, Dictionary<string, Choice> choices, ref Utf8JsonReader reader)
    {
        Column column = new() { LogicalName = "", SchemaName = "", Type = ColumnType.String };
        while (reader.NextProperty() is { } property)
        {
            column = property switch
            {
                "name" => Named(column, reader.GetString()!),
                "type" => column with { Type = Enum.Parse<ColumnType>(reader.GetString()!) },
                "label" => column with { DisplayName = reader.GetString()! },
                "required" => column with { Required = Enum.Parse<RequiredLevel>(reader.GetString()!) },
                "no" => Barred(column, reader.GetString()!),
                "length" => column with { MaxLength = reader.GetInt32() },
                "min" => column with { MinValue = reader.GetDecimal() },
                "max" => column with { MaxValue = reader.GetDecimal() },
                "precision" => column with { Precision = reader.GetInt32() },
                "base" => column with { BaseOf = reader.GetString() },
                "of" => column with { AttributeOf = reader.GetString(), IsLogical = true },
                "from" => column with { ComputedFrom = reader.Strings() },
                "choice" => column with { Choice = choices[reader.GetString()!] },
                "options" => column with { Choice = new Choice($"{table}_{column.LogicalName}", false, OptionReader.Options(ref reader)) },
                "targets" => column with { Targets = reader.Strings() },
                "default" => column with { DefaultValue = reader.GetInt32() },
                "dateOnly" => column with { DateOnly = reader.GetBoolean() },
                "behavior" => column with { Behavior = Enum.Parse<DateBehavior>(reader.GetString()!) },
                "notStored" => column with { IsLogical = reader.GetBoolean() },
                _ => throw JsonSteps.Unknown(property),
            };
        }

        return column.Type == ColumnType.Boolean ? YesOrNo(table, column) : column;
    }

    private static Column Named(Column column, string name) =>
        column with { SchemaName = name, LogicalName = name.ToLowerInvariant(), DisplayName = name };

    private static Column Barred(Column column, string from) => column with
    {
        ValidForCreate = !from.Contains('c', StringComparison.Ordinal),
        ValidForUpdate = !from.Contains('u', StringComparison.Ordinal),
    };

    private static Column YesOrNo(string table, Column column) => column with
    {
        DefaultValue = column.DefaultValue ?? 0,
        Choice = column.Choice ?? new Choice($"{table}_{column.LogicalName}", false, NoAndYes),
    };
}
