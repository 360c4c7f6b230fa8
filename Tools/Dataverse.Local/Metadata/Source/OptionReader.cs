using System.Text.Json;

namespace Dataverse.Local.Metadata.Source;

/// <summary>
/// Options are short lists: [value, label]; of a status [value, label, state];
/// of a state [value, label, default status, invariant name].
/// </summary>
internal static class OptionReader
{
    public static Option[] Options(ref Utf8JsonReader reader)
    {
        var options = new List<Option>();
        while (reader.NextItem())
            options.Add(One(ref reader));
        return [.. options];
    }

    private static Option One(ref Utf8JsonReader reader)
    {
        reader.Read();
        var value = reader.GetInt32();
        reader.Read();
        var label = reader.GetString()!;
        if (!reader.NextItem())
            return new Option(value, label);
        var number = reader.TokenType == JsonTokenType.Null ? (int?)null : reader.GetInt32();
        if (!reader.NextItem())
            return new Option(value, label, State: number);
        var invariantName = reader.GetString();
        reader.Read();
        return new Option(value, label, DefaultStatus: number, InvariantName: invariantName);
    }
}
