namespace Dataverse.Local.Solutions.Package;

/// <summary>One component of a package: how it is called and which id it carries.</summary>
/// <param name="Id">Null for what the zip names without an id.</param>
public sealed record Content(int Type, string Name, Guid? Id)
{
    public bool Is(RootComponent root) => root.Type == Type
        && (root.Id is { } id && Id is { } own ? id == own : Name.Equals(root.SchemaName, StringComparison.OrdinalIgnoreCase));
}
