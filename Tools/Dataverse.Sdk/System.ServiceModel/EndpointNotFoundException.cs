using System.Runtime.Serialization;

namespace System.ServiceModel;

/// <summary>There is nothing at the address of the service.</summary>
[Serializable]
public class EndpointNotFoundException : CommunicationException
{
    public EndpointNotFoundException()
    {
    }

    public EndpointNotFoundException(string message)
        : base(message)
    {
    }

    public EndpointNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    protected EndpointNotFoundException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
