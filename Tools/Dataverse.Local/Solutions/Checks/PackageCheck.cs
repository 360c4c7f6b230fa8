namespace Dataverse.Local.Solutions.Checks;

/// <summary>Every check of a package against the metadata it would meet.</summary>
internal static class PackageCheck
{
    public static void Check(Review review)
    {
        AssemblyCheck.Check(review);
        StepCheck.Check(review);
        CustomApiCheck.Check(review);
        FileCheck.Check(review);
        ScreenCheck.Check(review);
        RoleCheck.Check(review);
        MappingCheck.Check(review);
        AppCheck.Check(review);
    }
}
