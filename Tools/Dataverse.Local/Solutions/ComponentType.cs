namespace Dataverse.Local.Solutions;

/// <summary>
/// The platform's numbers for kinds of components. Kinds above 10 000 have no fixed number there (each environment counts its own):
/// here they have one that means nothing outside.
/// </summary>
public static class ComponentType
{
    public const int Table = 1;
    public const int Column = 2;
    public const int Choice = 9;
    public const int Relationship = 10;
    public const int Key = 14;
    public const int Role = 20;
    public const int View = 26;
    public const int Workflow = 29;
    public const int EntityMap = 46;
    public const int Ribbon = 55;
    public const int Chart = 59;
    public const int Form = 60;
    public const int WebResource = 61;
    public const int SiteMap = 62;
    public const int App = 80;
    public const int PluginType = 90;
    public const int PluginAssembly = 91;
    public const int Step = 92;
    public const int StepImage = 93;
    public const int Message = 201;
    public const int EnvironmentVariable = 380;
    public const int ConnectionReference = 10_001;
    public const int CustomApi = 10_002;
    public const int CustomApiParameter = 10_003;
    public const int CustomApiProperty = 10_004;

    private static readonly Dictionary<int, string> Names = new()
    {
        [Table] = "table",
        [Column] = "column",
        [Choice] = "choice",
        [Relationship] = "relationship",
        [Key] = "alternate key",
        [Role] = "security role",
        [View] = "view",
        [Workflow] = "process",
        [EntityMap] = "column mapping",
        [Ribbon] = "ribbon",
        [Chart] = "chart",
        [Form] = "form or dashboard",
        [WebResource] = "web resource",
        [SiteMap] = "site map",
        [App] = "app",
        [PluginType] = "plug-in type",
        [PluginAssembly] = "plug-in assembly",
        [Step] = "plug-in step",
        [StepImage] = "step image",
        [Message] = "message",
        [EnvironmentVariable] = "environment variable",
        [ConnectionReference] = "connection reference",
        [CustomApi] = "custom API",
        [CustomApiParameter] = "custom API parameter",
        [CustomApiProperty] = "custom API response property",
    };

    /// <summary>The kind in words, for errors and counts.</summary>
    public static string Name(int type) => Names.GetValueOrDefault(type, $"component of type {type}");
}
