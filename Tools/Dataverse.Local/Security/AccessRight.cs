namespace Dataverse.Local.Security;

/// <summary>What a role may allow on a table; the words of privilege names.</summary>
internal enum AccessRight
{
    Create,
    Read,
    Write,
    Delete,
    Append,
    AppendTo,
    Assign,
    Share,
}
