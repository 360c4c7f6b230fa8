using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Definitions;

/// <summary>The name by which metadata is addressed: (LogicalName='lead'), (Name='aln_stage').</summary>
internal static class NameKey
{
    public static string Read(Segment segment, string property)
    {
        if (segment.Argument?.Split('=', 2) is [var name, var literal] && name.Trim() == property && Literal.Parse(literal.Trim(), property) is string value)
            return value;
        throw ApiFault.NotSupported($"the key ({segment.Argument}) of '{segment.Name}'; write {segment.Name}({property}='...')");
    }
}
