namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>How a cell of the file becomes the value of a column.</summary>
internal enum CellKind
{
    Text,
    Whole,
    Exact,
    YesNo,

    /// <summary>01.High, 02.Medium or 03.Low.</summary>
    Level,
}
