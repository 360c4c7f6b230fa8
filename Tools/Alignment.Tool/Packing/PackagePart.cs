namespace Alignment.Tool.Packing;

/// <summary>One file of the zip; the name has forward slashes and no leading one.</summary>
public sealed record PackagePart(string Name, byte[] Bytes);
