namespace Alignment.Tool.Packing;

/// <summary>What the zip says about itself; the target environment locks the parts of a managed one.</summary>
public enum PackageKind
{
    Unmanaged = 0,
    Managed = 1,
}
