using Dataverse.Local.Metadata;

namespace Dataverse.Local.Web.Names;

/// <summary>A single-valued navigation property.</summary>
/// <param name="Name">As in addresses and bodies.</param>
/// <param name="Column">The lookup behind it.</param>
/// <param name="Target">The table it leads to; null when it may lead to any target of the lookup (ownerid).</param>
internal sealed record ToOne(string Name, Column Column, string? Target);
