using System.Text.Json;

namespace Alignment.Tool.Source;

/// <summary>A cloud flow: a process of category 5 with its definition in JSON beside it.</summary>
public sealed class FlowSource
{
    private const string Category = "5";
    private const string Argument = "item/";

    private FlowSource(Component component, JsonElement? definition)
    {
        Component = component;
        Definition = definition;
        Connections = definition is { } flow ? [.. Members(Below(flow, "properties", "connectionReferences")).Select(Connection)] : [];
        Calls = definition is { } root ? [.. Actions(Below(root, "properties", "definition")).Where(action => Below(action.Value, "inputs", "host") is not null).Select(Call)] : [];
    }

    public Component Component { get; }

    /// <summary>Null when the JSON is not there, or is none.</summary>
    public JsonElement? Definition { get; }

    public IReadOnlyList<FlowConnection> Connections { get; }

    /// <summary>At any depth: in loops, scopes and branches too.</summary>
    public IReadOnlyList<FlowCall> Calls { get; }

    /// <summary>Whether the definition starts by something and does something.</summary>
    public bool Runs => Definition is { } flow && Members(Below(flow, "properties", "definition", "triggers")).Any() && Members(Below(flow, "properties", "definition", "actions")).Any();

    public static bool Is(Component component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return component.Kind == ComponentKind.Process && component.Definition.Text("Category") == Category;
    }

    internal static FlowSource Read(TreeFiles files, Component component)
    {
        var file = component.File[..^".data.xml".Length];
        return new FlowSource(component, files.Has(file) ? Parse(files.Bytes(file)) : null);
    }

    private static JsonElement? Parse(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FlowConnection Connection(JsonProperty member) => new(
        member.Name, Text(Below(member.Value, "connection", "connectionReferenceLogicalName")), Text(Below(member.Value, "api", "name")));

    private static FlowCall Call(JsonProperty action)
    {
        var parameters = Below(action.Value, "inputs", "parameters");
        return new FlowCall(
            action.Name,
            Text(Below(action.Value, "inputs", "host", "connectionName")) ?? "",
            Text(Below(action.Value, "inputs", "host", "apiId"))?.Split('/')[^1],
            Text(Below(parameters ?? default, "actionName")),
            [.. Members(parameters).Where(each => each.Name.StartsWith(Argument, StringComparison.Ordinal)).Select(each => each.Name[Argument.Length..])]);
    }

    private static IEnumerable<JsonProperty> Actions(JsonElement? scope)
    {
        foreach (var action in Members(scope is { } place ? Below(place, "actions") : null))
        {
            yield return action;
            JsonElement?[] inner = [action.Value, Below(action.Value, "else"), Below(action.Value, "default"), .. Members(Below(action.Value, "cases")).Select(each => each.Value)];
            foreach (var deeper in inner.SelectMany(Actions))
                yield return deeper;
        }
    }

    private static JsonElement? Below(JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element;
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } some ? some.EnumerateObject() : default;

    private static string? Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } some ? some.GetString() : null;
}
