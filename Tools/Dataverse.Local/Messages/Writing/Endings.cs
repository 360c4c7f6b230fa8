using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>An activity that is completed or canceled says when it ended; a time that somebody gave stays.</summary>
internal static class Endings
{
    public const string Column = "actualend";

    private const int Completed = 1;
    private const int Canceled = 2;

    public static void Complete(Operation operation, TableShape shape, Entity target, Entity before)
    {
        if (!shape.Table.IsActivity || !shape.Has(Column) || target.Contains(Column) || before.Contains(Column))
            return;
        if (target.GetAttributeValue<OptionSetValue>("statecode")?.Value is Completed or Canceled)
            target[Column] = operation.CreatedOn;
    }
}
