namespace Dataverse.Local.Solutions;

/// <summary>The SDK messages whose ids are the same in every environment.</summary>
public static class KnownMessages
{
    private const string Tail = "-ea3e-db11-86a7-000a3a5473e8";

    public static IReadOnlyDictionary<Guid, string> All { get; } = new Dictionary<Guid, string>
    {
        [new Guid($"9ebdbb1b{Tail}")] = "Create",
        [new Guid($"20bebb1b{Tail}")] = "Update",
        [new Guid($"a1bdbb1b{Tail}")] = "Delete",
        [new Guid($"1cbebb1b{Tail}")] = "SetState",
        [new Guid($"1dbebb1b{Tail}")] = "SetStateDynamicEntity",
        [new Guid($"8cbdbb1b{Tail}")] = "Assign",
        [new Guid($"f2bdbb1b{Tail}")] = "Retrieve",
        [new Guid($"03bebb1b{Tail}")] = "RetrieveMultiple",
        [new Guid($"a6bdbb1b{Tail}")] = "Execute",
    };

    /// <summary>The id a custom API's own message gets here; other environments give it another.</summary>
    public static Guid OfCustomApi(string uniqueName) => DeterministicId.Of("sdkmessage", uniqueName);
}
