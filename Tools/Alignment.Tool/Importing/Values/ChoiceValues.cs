using System.Globalization;
using Alignment.Tool.Importing.Mapping;
using Alignment.Tool.Terminal;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace Alignment.Tool.Importing.Values;

/// <summary>Choices by the map's words, by label or by number; several are parted by semicolons.</summary>
internal sealed class ChoiceValues
{
    private readonly Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly string listed;

    private ChoiceValues(IEnumerable<OptionMetadata> options, ColumnRule rule)
    {
        var known = options.ToList();
        foreach (var option in known)
        {
            words[option.Value!.Value.ToString(CultureInfo.InvariantCulture)] = option.Value.Value;
            if (option.Label?.UserLocalizedLabel?.Label is { } label) words.TryAdd(label, option.Value.Value);
        }

        listed = string.Join(", ", known.Select(option => option.Label?.UserLocalizedLabel?.Label ?? $"{option.Value}"));
        var own = rule.Values.ToDictionary(pair => pair.Key, pair => words.TryGetValue(pair.Value.Trim(), out var value)
            ? value
            : throw ToolException.InSource($"The map turns '{pair.Key}' into '{pair.Value}', which {rule.To} does not have.", $"It has: {listed}."));
        foreach (var (text, value) in own) words[text.Trim()] = value;
    }

    public static ValueReader One(EnumAttributeMetadata column, ColumnRule rule)
    {
        var choices = new ChoiceValues(column.OptionSet.Options, rule);
        return text => choices.Find(text) is { } value ? Reading.Of(new OptionSetValue(value)) : choices.Unknown(text);
    }

    public static ValueReader Several(EnumAttributeMetadata column, ColumnRule rule)
    {
        var choices = new ChoiceValues(column.OptionSet.Options, rule);
        return text =>
        {
            var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var stranger = parts.FirstOrDefault(part => choices.Find(part) is null);
            return stranger is not null ? choices.Unknown(stranger)
                : Reading.Of(new OptionSetValueCollection([.. parts.Select(part => choices.words[part]).Distinct().Order().Select(value => new OptionSetValue(value))]));
        };
    }

    public static ValueReader YesNo(BooleanAttributeMetadata column, ColumnRule rule)
    {
        var choices = new ChoiceValues(new[] { column.OptionSet?.TrueOption, column.OptionSet?.FalseOption }.OfType<OptionMetadata>(), rule);
        foreach (var (text, value) in new[] { ("true", 1), ("yes", 1), ("1", 1), ("false", 0), ("no", 0), ("0", 0) }) choices.words.TryAdd(text, value);
        return text => choices.Find(text) is { } value ? Reading.Of(value == 1) : choices.Unknown(text);
    }

    private int? Find(string text) => words.TryGetValue(text, out var value) ? value : null;

    private Reading Unknown(string text) =>
        Reading.Refused($"has no choice '{(text.Length > 60 ? text[..60] + "…" : text)}'; it has {listed}");
}
