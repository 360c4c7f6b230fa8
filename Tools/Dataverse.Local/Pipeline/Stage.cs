namespace Dataverse.Local.Pipeline;

/// <summary>The numbers the platform gives its pipeline stages.</summary>
internal static class Stage
{
    /// <summary>Before the transaction of the outermost request.</summary>
    public const int PreValidation = 10;
    public const int PreOperation = 20;
    public const int MainOperation = 30;
    public const int PostOperation = 40;
}
