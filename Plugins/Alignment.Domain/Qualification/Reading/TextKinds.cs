namespace Alignment.Domain.Qualification.Reading;

/// <summary>The columns whose text has a meaning of its own.</summary>
internal static class TextKinds
{
    internal static TextKind Of(string column) => ColumnNames.Normal(column) switch
    {
        "sic" => TextKind.Sic,
        "jobtitle" => TextKind.JobTitle,
        _ => TextKind.Plain,
    };
}
