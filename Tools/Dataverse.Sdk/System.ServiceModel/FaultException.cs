namespace System.ServiceModel;

/// <summary>A failure that a service reported.</summary>
[Serializable]
public class FaultException : CommunicationException
{
    private const string DefaultReason = "The creator of this fault did not specify a Reason.";

    public FaultException()
        : this(new FaultReason(DefaultReason), null, null)
    {
    }

    public FaultException(string reason)
        : this(new FaultReason(reason), null, null)
    {
    }

    public FaultException(FaultReason reason)
        : this(reason, null, null)
    {
    }

    public FaultException(string reason, FaultCode code)
        : this(new FaultReason(reason), code, null)
    {
    }

    public FaultException(FaultReason reason, FaultCode code)
        : this(reason, code, null)
    {
    }

    public FaultException(string reason, FaultCode code, string action)
        : this(new FaultReason(reason), code, action)
    {
    }

    public FaultException(FaultReason reason, FaultCode code, string action)
        : base((reason ?? new FaultReason(DefaultReason)).ToString())
    {
        Reason = reason ?? new FaultReason(DefaultReason);
        Code = code ?? new FaultCode("Sender");
        Action = action;
    }

    public string Action { get; }

    public FaultCode Code { get; }

    public override string Message => Reason.ToString();

    public FaultReason Reason { get; }
}
