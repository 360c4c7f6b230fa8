using System;
using System.Runtime.Serialization;
using System.Text;

namespace Microsoft.Xrm.Sdk;

/// <summary>What the organisation service says when it fails; travels as the detail of a FaultException.</summary>
[DataContract(Name = "OrganizationServiceFault", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[Serializable]
public class OrganizationServiceFault : BaseServiceFault
{
    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    [DataMember]
    public string TraceText { get; set; }

    public override string ToString()
    {
        var text = new StringBuilder().Append(Message).Append(" (0x").Append(ErrorCode.ToString("X8")).Append(')');
        if (!string.IsNullOrEmpty(TraceText)) text.AppendLine().Append(TraceText);
        if (InnerFault != null) text.AppendLine().Append("Inner fault: ").Append(InnerFault);
        return text.ToString();
    }
}
