namespace Dataverse.Local.Security;

/// <summary>How far a privilege reaches; numbers as in roleprivileges.privilegedepthmask.</summary>
internal enum Depth
{
    None = 0,

    /// <summary>Rows the user or one of their teams owns.</summary>
    Basic = 1,

    /// <summary>Rows of the user's business unit.</summary>
    Local = 2,

    /// <summary>Rows of the user's business unit and those below it.</summary>
    Deep = 4,

    /// <summary>All rows.</summary>
    Global = 8,
}
