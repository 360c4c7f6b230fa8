using System.Security.Cryptography;

namespace Alignment.Tool.Packing;

/// <summary>A solution zip in memory.</summary>
public sealed record PackedSolution(string FileName, PackageKind Kind, byte[] Bytes, IReadOnlyList<PackagePart> Parts)
{
    /// <summary>Of the whole zip, lower-case hex.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    public PackagePart? Part(string name) => Parts.FirstOrDefault(part => part.Name == name);
}
