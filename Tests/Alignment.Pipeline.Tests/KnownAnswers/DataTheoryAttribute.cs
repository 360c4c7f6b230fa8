namespace Alignment.Pipeline.Tests.KnownAnswers;

/// <summary>A theory about real data; skipped visibly where the file is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataTheoryAttribute : TheoryAttribute
{
    public DataTheoryAttribute(string file) => Skip = DataFolder.WhyNot(file);
}
