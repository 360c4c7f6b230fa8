namespace Dataverse.Local.Security;

/// <summary>Ids that are the same in every local Dataverse, so that scripts and tests can name them.</summary>
internal static class WellKnown
{
    public static readonly Guid RootBusinessUnit = new("a0000000-0000-4000-8000-000000000001");
    public static readonly Guid BaseCurrency = new("a0000000-0000-4000-8000-000000000002");
    public static readonly Guid SystemUser = new("a0000000-0000-4000-8000-000000000003");
    public static readonly Guid Admin = new("a0000000-0000-4000-8000-000000000004");
    public static readonly Guid SystemAdministratorRole = new("a0000000-0000-4000-8000-000000000005");

    /// <summary>The template every environment makes its System Administrator role from.</summary>
    public static readonly Guid SystemAdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");
}
