using System.Text.Json.Serialization;

namespace Dataverse.Local.Store.Persistence;

[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CustomMetadata))]
internal sealed partial class CustomMetadataJson : JsonSerializerContext;
