namespace Dataverse.Local.Security;

/// <summary>A user with everything that decides what they may do.</summary>
internal sealed record UserRights(
    Guid Id,
    string Name,
    Guid BusinessUnitId,
    bool IsDisabled,
    bool IsUnlimited,
    IReadOnlyList<Guid> Teams,
    IReadOnlySet<Guid> BusinessUnitsBelow,
    IReadOnlyDictionary<string, Depth> Privileges)
{
    public Depth DepthOf(string privilege) => IsUnlimited ? Depth.Global : Privileges.GetValueOrDefault(privilege);

    /// <summary>Whether a privilege of this depth reaches a row with this owner and business unit.</summary>
    public bool Reaches(Depth depth, Guid owner, Guid businessUnit) => depth switch
    {
        Depth.Global => true,
        Depth.Deep => IsMine(owner) || businessUnit == BusinessUnitId || BusinessUnitsBelow.Contains(businessUnit),
        Depth.Local => IsMine(owner) || businessUnit == BusinessUnitId,
        Depth.Basic => IsMine(owner),
        _ => false,
    };

    private bool IsMine(Guid owner) => owner == Id || Teams.Contains(owner);
}
