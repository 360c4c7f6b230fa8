namespace Dataverse.Local.Solutions;

/// <summary>The platform's error numbers for solutions.</summary>
public static class RefusalCode
{
    /// <summary>Not a zip, a broken zip, or a root file is missing.</summary>
    public const int BadZip = unchecked((int)0x80048060);

    /// <summary>A file of the zip is not the XML it should be.</summary>
    public const int BadXml = unchecked((int)0x8004801A);

    /// <summary>The content contradicts itself or the environment.</summary>
    public const int BadContent = unchecked((int)0x80048033);

    /// <summary>The DLL is not what the manifest says, or lacks a plug-in type.</summary>
    public const int PluginTypes = unchecked((int)0x80048012);

    /// <summary>Something that another solution should have brought is not there.</summary>
    public const int MissingDependency = unchecked((int)0x8004801D);

    /// <summary>Managed over unmanaged.</summary>
    public const int ManagedOverUnmanaged = unchecked((int)0x80048040);

    /// <summary>Unmanaged over managed.</summary>
    public const int UnmanagedOverManaged = unchecked((int)0x80048041);

    /// <summary>Another solution still needs what would go.</summary>
    public const int StillNeeded = unchecked((int)0x8004F01D);
}
