using System.Text.Json;
using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Calls;
using Dataverse.Local.Web.Faults;
using Dataverse.Local.Web.Rows;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Operations;

/// <summary>Takes the arguments of an operation out of the body (actions) or the address (functions).</summary>
internal static class Arguments
{
    public static void FromBody(Call call, Operation operation, OrganizationRequest request, string? table)
    {
        var reader = new ParameterReader(call.Model, call.Earlier, operation.Name);
        foreach (var property in BodyReader.ObjectOrNothing(call.Request).EnumerateObject())
        {
            if (property.Name.Contains('@', StringComparison.Ordinal))
                continue;
            var field = Field(operation, property.Name);
            if (field.Kind == FieldKind.EntityCollection && operation.Binding == Binding.Collection)
                field = field with { Table = field.Table ?? table };
            if (reader.Read(field, property.Value) is { } value)
                request[field.Key] = value;
        }
    }

    public static void FromAddress(Call call, Operation operation, OrganizationRequest request, string? argument)
    {
        var reader = new ParameterReader(call.Model, call.Earlier, operation.Name);
        foreach (var part in Lists.Split(argument ?? "", ','))
        {
            if (part.Split('=', 2) is not [var name, var text])
                throw ApiFault.Request($"'{part}' is no argument of '{operation.Name}'; write name=value.");
            if (text.StartsWith('@'))
                text = call.Options[text] ?? throw ApiFault.Request($"The parameter '{text}' has no value. Add {text}=... to the address.");
            var field = Field(operation, name.Trim());
            if (reader.Read(field, Json(text, field, operation)) is { } value)
                request[field.Key] = value;
        }
    }

    private static OperationField Field(Operation operation, string name) =>
        operation.Parameters.FirstOrDefault(parameter => parameter.Name == name) ?? throw ApiFault.Payload(
            $"The parameter '{name}' in the request payload is not a valid parameter for the operation '{operation.Name}'. It takes: {(operation.Parameters.Count == 0 ? "none" : string.Join(", ", operation.Parameters.Select(parameter => parameter.Name)))}.");

    /// <summary>Literals of addresses in JSON: one reader is enough for both.</summary>
    private static JsonElement Json(string text, OperationField field, Operation operation)
    {
        try
        {
            return text is ['{' or '[', ..]
                ? JsonDocument.Parse(text).RootElement
                : JsonSerializer.SerializeToElement(Literal.Parse(text, $"the parameter '{field.Name}' of '{operation.Name}'"));
        }
        catch (JsonException problem)
        {
            throw ApiFault.Request($"The parameter '{field.Name}' of '{operation.Name}' is not JSON: {problem.Message}");
        }
    }
}
