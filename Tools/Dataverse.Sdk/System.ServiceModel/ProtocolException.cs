using System.Runtime.Serialization;

namespace System.ServiceModel;

/// <summary>The answer does not follow the protocol.</summary>
[Serializable]
public class ProtocolException : CommunicationException
{
    public ProtocolException()
    {
    }

    public ProtocolException(string message)
        : base(message)
    {
    }

    public ProtocolException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    protected ProtocolException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
