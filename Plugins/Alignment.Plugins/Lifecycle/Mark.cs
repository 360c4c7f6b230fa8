using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>How far a check has come: the row version of the last lead, in the id that the caller hands back. Ids themselves have no order to ask for.</summary>
internal static class Mark
{
    private const int Place = 8;

    public static Guid Of(Entity lead)
    {
        var bytes = new byte[16];
        BitConverter.GetBytes(lead.GetAttributeValue<long>(T.Lead.VersionNumber)).CopyTo(bytes, Place);
        return new Guid(bytes);
    }

    public static long VersionIn(Guid mark) => BitConverter.ToInt64(mark.ToByteArray(), Place);
}
