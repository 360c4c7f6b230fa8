namespace Alignment.Pipeline.Tests.KnownAnswers;

/// <summary>A fact about real data; skipped visibly where the file is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute(string file) => Skip = DataFolder.WhyNot(file);
}
