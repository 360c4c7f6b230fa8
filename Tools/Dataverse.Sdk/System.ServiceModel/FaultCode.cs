namespace System.ServiceModel;

/// <summary>The SOAP code of a fault.</summary>
public class FaultCode
{
    public FaultCode(string name)
        : this(name, "", null)
    {
    }

    public FaultCode(string name, FaultCode subCode)
        : this(name, "", subCode)
    {
    }

    public FaultCode(string name, string ns)
        : this(name, ns, null)
    {
    }

    public FaultCode(string name, string ns, FaultCode subCode)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        if (name.Length == 0) throw new ArgumentOutOfRangeException(nameof(name), "A fault code needs a name.");
        Namespace = ns;
        SubCode = subCode;
    }

    public bool IsPredefinedFault => string.IsNullOrEmpty(Namespace);

    public bool IsReceiverFault => IsPredefinedFault && (Name is "Receiver" or "Server");

    public bool IsSenderFault => IsPredefinedFault && (Name is "Sender" or "Client");

    public string Name { get; }

    public string Namespace { get; }

    public FaultCode SubCode { get; }

    public static FaultCode CreateSenderFaultCode(FaultCode subCode) => new("Sender", subCode);

    public static FaultCode CreateSenderFaultCode(string name, string ns) => CreateSenderFaultCode(new FaultCode(name, ns));

    public static FaultCode CreateReceiverFaultCode(FaultCode subCode) => new("Receiver", subCode);

    public static FaultCode CreateReceiverFaultCode(string name, string ns) => CreateReceiverFaultCode(new FaultCode(name, ns));
}
