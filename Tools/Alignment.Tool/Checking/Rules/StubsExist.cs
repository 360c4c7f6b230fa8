using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Without its empty stub in Entity.xml a table's forms, views, charts or ribbon are missing from the zip.</summary>
public sealed class StubsExist : ISolutionRule
{
    public string Id => "stub";

    public string Statement => "Entity.xml has an empty stub for the forms, views, charts and ribbon that lie beside it.";

    public IEnumerable<Finding> Check(Examined examined) => examined.Source.Tables.SelectMany(Check);

    private IEnumerable<Finding> Check(TableSource table)
    {
        (string Stub, bool Needed)[] stubs =
        [
            ("FormXml", table.Forms.Count > 0), ("SavedQueries", table.Views.Count > 0),
            ("Visualizations", table.Charts.Count > 0), ("RibbonDiffXml", table.Ribbon is not null),
        ];
        foreach (var (stub, needed) in stubs)
        {
            var element = table.Definition.Element(stub);
            if (needed && element is null)
                yield return new Finding(Id, table.File, $"<{stub} /> is missing, so what lies beside it would not be packed.", $"Add <{stub} /> at the end of <Entity>.");
            if (element is not null && element.HasElements)
                yield return new Finding(Id, table.File, $"<{stub}> is not empty.", $"Move its content to files beside Entity.xml and leave <{stub} />.");
        }
    }
}
