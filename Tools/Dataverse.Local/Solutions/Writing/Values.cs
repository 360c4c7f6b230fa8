using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>Short ways to write the values of component rows.</summary>
internal static class Values
{
    public static OptionSetValue Option(int value) => new(value);

    public static EntityReference To(string table, Guid id) => new(table, id);

    public static EntityReference? To(string table, Guid? id) => id is { } known ? new(table, known) : null;

    public static string? List(IReadOnlyList<string> columns) => columns.Count == 0 ? null : string.Join(',', columns);
}
