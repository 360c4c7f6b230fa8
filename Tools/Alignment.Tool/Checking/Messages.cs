namespace Alignment.Tool.Checking;

/// <summary>The messages whose ids are the same in every environment; steps are registered on no others.</summary>
public static class Messages
{
    private const string Tail = "-ea3e-db11-86a7-000a3a5473e8";

    private static readonly Dictionary<string, string> Named = new()
    {
        ["9ebdbb1b" + Tail] = "Create", ["20bebb1b" + Tail] = "Update", ["a1bdbb1b" + Tail] = "Delete",
        ["1cbebb1b" + Tail] = "SetState", ["1dbebb1b" + Tail] = "SetStateDynamicEntity", ["8cbdbb1b" + Tail] = "Assign",
        ["f2bdbb1b" + Tail] = "Retrieve", ["03bebb1b" + Tail] = "RetrieveMultiple", ["a6bdbb1b" + Tail] = "Execute",
    };

    /// <summary>Null when the id is not one of them.</summary>
    public static string? NameOf(string? id) => Named.GetValueOrDefault(Source.Reading.BareId(id));
}
