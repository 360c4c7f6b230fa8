using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Extensions;

public static class LinkEntityExtensions
{
    /// <summary>All joins below this one, at any depth.</summary>
    public static IEnumerable<LinkEntity> GetChildLinkEntities(this LinkEntity link) =>
        link.LinkEntities.SelectMany(child => new[] { child }.Concat(child.GetChildLinkEntities()));
}
