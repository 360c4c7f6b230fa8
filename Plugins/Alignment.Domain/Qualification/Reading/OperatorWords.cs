namespace Alignment.Domain.Qualification;

/// <summary>Operators in plain words, as the labels of the choice say them.</summary>
public static class OperatorWords
{
    private static readonly string[] words =
    [
        "is", "is not", "is one of", "is none of", "is more than", "is at least", "is less than", "is at most",
        "is between", "mentions any of", "mentions none of", "starts with", "is empty", "has a value",
        "is more days ago than", "is within the last days", "is at seniority", "happened at least",
        "changed since the last hand-off",
    ];

    public static string Of(CriterionOperator operation) =>
        (int)operation >= 0 && (int)operation < words.Length ? words[(int)operation] : "does something unknown";
}
