namespace Alignment.Domain.Qualification;

/// <summary>
/// The words people see for columns and choices. A set of lead columns that implements it as well gets
/// explanations with words instead of logical names and numbers; results never depend on it.
/// </summary>
public interface ILeadLabels
{
    /// <summary>The display name of the column, or null.</summary>
    string? NameOf(string column);

    /// <summary>The label of a choice value, or null.</summary>
    string? OptionOf(string column, int value);
}
