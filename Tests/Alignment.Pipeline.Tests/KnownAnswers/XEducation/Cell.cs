using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>One header of the file and the column of the lead that takes its values.</summary>
internal sealed record Cell(string Header, string Column, CellKind Kind)
{
    private const int FirstLevel = 729_600_000;

    /// <summary>The value as the organisation service takes it.</summary>
    public object ValueOf(string text) => Kind switch
    {
        CellKind.Whole => int.Parse(text, CultureInfo.InvariantCulture),
        CellKind.Exact => decimal.Parse(text, CultureInfo.InvariantCulture),
        CellKind.YesNo => text == "Yes",
        CellKind.Level => new OptionSetValue(Level(text)),
        _ => text,
    };

    /// <summary>The option of a level: "01.High" is the first.</summary>
    public static int Level(string text) => FirstLevel + int.Parse(text[..2], CultureInfo.InvariantCulture) - 1;
}
