namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>How a definition and the outcome agree: passed and converted, passed only, converted only, neither.</summary>
internal sealed record Confusion(int Volume, int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives)
{
    public static Confusion Of(IEnumerable<Prospect> prospects, Func<Prospect, bool> passes)
    {
        var cells = prospects.ToLookup(prospect => (passes(prospect), prospect.Converted));
        int Count(bool passed, bool converted) => cells[(passed, converted)].Count();
        return new(Count(true, true) + Count(true, false), Count(true, true), Count(true, false), Count(false, true), Count(false, false));
    }
}
