namespace Dataverse.Local.Solutions.Checks;

/// <summary>Everything found wrong with a solution, collected so that a person sees it at once.</summary>
internal sealed class Problems
{
    private readonly List<(int Code, string Sentence)> found = [];

    public void Add(string sentence, int code = RefusalCode.BadContent)
    {
        if (!found.Exists(problem => problem.Sentence == sentence))
            found.Add((code, sentence));
    }

    public void AddRange(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
            Add(sentence);
    }

    public void RefuseIfAny()
    {
        if (found.Count > 0)
            throw new SolutionRefusedException(found[0].Code, [.. found.Select(problem => problem.Sentence)]);
    }
}
